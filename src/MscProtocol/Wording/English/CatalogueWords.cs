namespace MscProtocol.Wording;

/// <summary>Lists of rules.</summary>
class CatalogueWords
{
    public virtual string KeySource => "key source";
    public virtual string NoRule => "No rule is as asked for.";

    public virtual string Terms(int count) => Plural.Of(count, "term");

    public virtual string OpenTerms(string terms) => $"{terms}; other words are taken as well";

    public virtual string InNoProfile => "in no profile";

    public virtual string RulesOf(int all, string errors, string warnings, string infos) =>
        $"{Plural.Of(all, "rule")} ({errors} error, {warnings} warning, {infos} info)";

    public virtual string Profile(string profile, string version, string title) => $"{profile} {version}: {title}";

    public virtual string WholeFolder(string profile) => $"{profile}: all rule sets {profile}/…";
    public virtual string Contains => "contains";
    public virtual string TurnsOff => "turns off";

    public virtual string As(string severity) => $"as {severity}";

    public virtual string Set(string name, string value, string preset) => $"{name} {value} (not {preset})";
}
