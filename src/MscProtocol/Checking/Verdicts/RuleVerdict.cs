using MscProtocol.Protocol;
using MscProtocol.Rules;

namespace MscProtocol;

/// <summary>What one rule says of one node of a protocol.</summary>
public sealed class RuleVerdict
{
    readonly ProtocolPath? node;
    readonly Scope? open;

    internal RuleVerdict(Rule rule, ProtocolPath? node, Verdict verdict, Finding? finding = null, string? fault = null)
    {
        Rule = rule;
        this.node = node;
        Verdict = verdict;
        Finding = finding;
        Fault = fault;
    }

    /// <summary>Makes the verdict of a rule that cannot tell, or does not apply.</summary>
    internal RuleVerdict(Rule rule, Scope open, Verdict verdict)
        : this(rule, open.Path, verdict) => this.open = open;

    /// <summary>The rule.</summary>
    public Rule Rule { get; }

    /// <summary>The node, such as <c>products[0]</c>; empty for the protocol as a whole.</summary>
    public string Node => node?.ToString() ?? string.Empty;

    /// <summary>The verdict.</summary>
    public Verdict Verdict { get; }

    /// <summary>The finding of a failed or waived verdict; else <see langword="null"/>.</summary>
    public Finding? Finding { get; }

    /// <summary>
    /// Of a rule that cannot tell, or does not apply for want of a fact, the fields whose values it waits for, such as
    /// <c>products[0].viability.minimum</c>; else empty.
    /// </summary>
    public IReadOnlyList<string> WaitsFor
    {
        get => field ??= open is null ? [] : open.Later(scope => OpenFacts.Of(Rule, scope));
        internal init;
    }

    /// <summary>What broke down, for a faulted verdict; else <see langword="null"/>.</summary>
    public string? Fault { get; }
}
