using MscProtocol.Protocol;

namespace MscProtocol;

/// <summary>What one rule says of one node of a protocol.</summary>
public sealed class RuleVerdict
{
    readonly ProtocolPath? node;

    internal RuleVerdict(Rule rule, ProtocolPath? node, Verdict verdict, Finding? finding = null, string? fault = null)
    {
        Rule = rule;
        this.node = node;
        Verdict = verdict;
        Finding = finding;
        Fault = fault;
    }

    /// <summary>The rule.</summary>
    public Rule Rule { get; }

    /// <summary>The node, such as <c>products[0]</c>; empty for the protocol as a whole.</summary>
    public string Node => node?.ToString() ?? string.Empty;

    /// <summary>The verdict.</summary>
    public Verdict Verdict { get; }

    /// <summary>The finding of a failed or waived verdict; else <see langword="null"/>.</summary>
    public Finding? Finding { get; }

    /// <summary>What broke down, for a faulted verdict; else <see langword="null"/>.</summary>
    public string? Fault { get; }
}
