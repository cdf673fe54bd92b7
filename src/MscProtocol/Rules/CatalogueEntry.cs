namespace MscProtocol;

/// <summary>A rule with the shipped profiles that contain it.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Profiles">The profiles, in the order of their names.</param>
public sealed record CatalogueEntry(Rule Rule, IReadOnlyList<RuleProfile> Profiles);
