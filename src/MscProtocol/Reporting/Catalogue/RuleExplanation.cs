namespace MscProtocol;

/// <summary>Everything about rules: what each asks, why, on whose authority, and its examples.</summary>
public sealed class RuleExplanation : ReportContent
{
    /// <summary>Makes one report of several rules.</summary>
    /// <param name="rules">The rules.</param>
    public RuleExplanation(IReadOnlyList<Rule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        Rules = rules;
    }

    /// <summary>The rules.</summary>
    internal IReadOnlyList<Rule> Rules { get; }
}
