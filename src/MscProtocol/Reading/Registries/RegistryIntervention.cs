
namespace MscProtocol.Reading;

/// <summary>An intervention as the registry holds it.</summary>
/// <param name="Node">Where the intervention stands.</param>
/// <param name="Name">Its name.</param>
/// <param name="Description">How it is given.</param>
/// <param name="OtherNames">Further names.</param>
/// <param name="ArmLabels">Labels of the arms that it belongs to.</param>
sealed record RegistryIntervention(
    RecordNode Node,
    RecordProse? Name,
    RecordProse? Description,
    IReadOnlyList<RecordProse> OtherNames,
    IReadOnlyList<RecordNode> ArmLabels);
