using MscProtocol.Protocol;
using MscProtocol.Rules;

namespace MscProtocol;

/// <summary>One rule of a rule set.</summary>
public sealed class Rule
{
    readonly Lazy<RuleWords> words;

    internal Rule(
        string id,
        RuleSetIdentity ruleSet,
        Term<Concern> concern,
        FindingSeverity severity,
        string since,
        RuleLogic logic,
        Lazy<RuleWords> words,
        SourceText source,
        SourceSpan span)
    {
        (Id, RuleSet, Concern, Severity, OwnSeverity, Since) = (id, ruleSet, concern, severity, severity, since);
        (Logic, this.words, Source, Span) = (logic, words, source, span);
    }

    /// <summary>Identifier, such as <c>MSC-VIA-002</c>; never reused.</summary>
    public string Id { get; }

    /// <summary>The rule set that defines the rule.</summary>
    public RuleSetIdentity RuleSet { get; }

    /// <summary>What the rule asks for, in a line.</summary>
    public LocalizedText Title => Words.Title;

    /// <summary>The concern that the rule belongs to.</summary>
    public Term<Concern> Concern { get; }

    /// <summary>How much a finding of the rule weighs.</summary>
    public FindingSeverity Severity { get; }

    /// <summary>Why the rule exists.</summary>
    public LocalizedText Rationale => Words.Rationale;

    /// <summary>The sources that the rule rests on.</summary>
    public IReadOnlyList<RuleCitation> Citations => Words.Citations;

    /// <summary>Version of the rule set in which the rule appeared.</summary>
    public string Since { get; }

    /// <summary>The severity that the rule set itself gives, whatever a rule set that extends it says.</summary>
    internal FindingSeverity OwnSeverity { get; private init; }

    /// <summary>What the rule tests.</summary>
    internal RuleLogic Logic { get; }

    /// <summary>What the rule says; read when it is first asked for.</summary>
    internal RuleWords Words => words.Value;

    /// <summary>The file that defines the rule, and where in it.</summary>
    internal SourceText Source { get; }

    internal SourceSpan Span { get; }

    /// <summary>Returns the same rule with another severity.</summary>
    internal Rule Weighing(FindingSeverity severity) =>
        new(Id, RuleSet, Concern, severity, Since, Logic, words, Source, Span) { OwnSeverity = OwnSeverity };
}
