
namespace MscProtocol;

/// <summary>What sort of fault a finding reports.</summary>
public enum FindingKind
{
    /// <summary>The protocol does not state what it should.</summary>
    Missing,

    /// <summary>The protocol states something that the rule does not accept.</summary>
    Violation,

    /// <summary>Two statements of the protocol do not go together.</summary>
    Inconsistent,

    /// <summary>The protocol states something in words that could not be read.</summary>
    Unreadable,
}
