namespace MscProtocol;

/// <summary>What a rule says of one node of a protocol.</summary>
public enum Verdict
{
    /// <summary>The node is as the rule expects.</summary>
    Passed,

    /// <summary>The node is not as the rule expects; there is a finding.</summary>
    Failed,

    /// <summary>The rule needs a fact that the protocol does not state.</summary>
    NotStated,

    /// <summary>The rule does not speak of such a node.</summary>
    NotApplicable,

    /// <summary>The node is not as the rule expects, and the deviation is waived.</summary>
    Waived,

    /// <summary>The rule itself broke down on this node.</summary>
    Faulted,
}
