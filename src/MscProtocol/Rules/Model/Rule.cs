using MscProtocol.Protocol;
using MscProtocol.Rules;

namespace MscProtocol;

/// <summary>One rule of a rule set.</summary>
public sealed record Rule
{
    readonly Lazy<RuleWords> words;

    internal Rule(RuleLogic logic, Lazy<RuleWords> words, SourceText source, SourceSpan span) =>
        (Logic, this.words, Source, Span) = (logic, words, source, span);

    /// <summary>Identifier, such as <c>MSC-VIA-002</c>; never reused.</summary>
    public required string Id { get; init; }

    /// <summary>The rule set that defines the rule.</summary>
    public required RuleSetIdentity RuleSet { get; init; }

    /// <summary>What the rule asks for, in a line.</summary>
    public LocalizedText Title => Words.Title;

    /// <summary>The concern that the rule belongs to.</summary>
    public required Term<Concern> Concern { get; init; }

    /// <summary>How much a finding of the rule weighs.</summary>
    public required FindingSeverity Severity { get; init; }

    /// <summary>Why the rule exists.</summary>
    public LocalizedText Rationale => Words.Rationale;

    /// <summary>The sources that the rule rests on.</summary>
    public IReadOnlyList<RuleCitation> Citations => Words.Citations;

    /// <summary>Version of the rule set in which the rule appeared.</summary>
    public required string Since { get; init; }

    /// <summary>The severity that the rule set itself gives, whatever a rule set that extends it says.</summary>
    internal FindingSeverity OwnSeverity { get; init; }

    /// <summary>What the rule tests.</summary>
    internal RuleLogic Logic { get; }

    /// <summary>What the rule says; read when it is first asked for.</summary>
    internal RuleWords Words => words.Value;

    /// <summary>The file that defines the rule, and where in it.</summary>
    internal SourceText Source { get; }

    internal SourceSpan Span { get; }
}
