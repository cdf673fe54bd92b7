
namespace MscProtocol.Reading;

/// <summary>An arm as the registry holds it.</summary>
/// <param name="Node">Where the arm stands.</param>
/// <param name="Label">Its name.</param>
/// <param name="Type">Its role, as a code.</param>
/// <param name="Description">What its participants get.</param>
/// <param name="InterventionNames">Names of its interventions, with their types before them.</param>
sealed record RegistryArm(
    RecordNode Node, RecordProse? Label, RecordNode Type, RecordProse? Description, IReadOnlyList<RecordNode> InterventionNames);
