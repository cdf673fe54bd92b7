using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>An outcome as the registry holds it.</summary>
/// <param name="Rank">The list of the model that it belongs to: primary, secondary or exploratory.</param>
/// <param name="Node">Where the outcome stands.</param>
/// <param name="Measure">What is measured.</param>
/// <param name="Description">How it is measured.</param>
/// <param name="TimeFrame">When it is measured.</param>
sealed record RegistryOutcome(
    GroupListField<Endpoints, Endpoint> Rank, RecordNode Node, RecordProse? Measure, RecordProse? Description, RecordProse? TimeFrame);
