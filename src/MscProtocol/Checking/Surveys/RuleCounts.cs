namespace MscProtocol;

/// <summary>How often one rule is broken.</summary>
public sealed class RuleCounts
{
    internal RuleCounts(Rule rule, int broken, int judged) =>
        (Rule, Broken, Judged) = (rule, broken, judged);

    /// <summary>The rule.</summary>
    public Rule Rule { get; }

    /// <summary>How many trials break it, however often.</summary>
    public int Broken { get; }

    /// <summary>How many trials say enough for it to be kept or broken.</summary>
    public int Judged { get; }
}
