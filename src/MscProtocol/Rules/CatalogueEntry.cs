namespace MscProtocol;

/// <summary>A rule with the shipped profiles that contain it.</summary>
public sealed class CatalogueEntry
{
    internal CatalogueEntry(Rule rule, IReadOnlyList<RuleProfile> profiles) =>
        (Rule, Profiles) = (rule, profiles);

    /// <summary>The rule.</summary>
    public Rule Rule { get; }

    /// <summary>The profiles, in the order of their names.</summary>
    public IReadOnlyList<RuleProfile> Profiles { get; }
}
