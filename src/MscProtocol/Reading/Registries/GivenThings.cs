namespace MscProtocol.Reading;

/// <summary>What a trial gives, as far as one field of text tells.</summary>
sealed record GivenThings(IReadOnlyList<RegistryArm> Arms, IReadOnlyList<RegistryIntervention> Interventions);
