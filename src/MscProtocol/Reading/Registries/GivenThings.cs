namespace MscProtocol.Reading;

/// <summary>What a trial gives, as far as one field of text tells.</summary>
/// <param name="Arms">The groups.</param>
/// <param name="Interventions">What is given.</param>
/// <param name="Before">What is said of all groups, before the first.</param>
sealed record GivenThings(
    IReadOnlyList<RegistryArm> Arms, IReadOnlyList<RegistryIntervention> Interventions, RecordProse? Before = null);
