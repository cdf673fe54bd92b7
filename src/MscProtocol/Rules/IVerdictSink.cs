using MscProtocol.Protocol;

namespace MscProtocol.Rules;

/// <summary>Takes what rules say, node by node.</summary>
interface IVerdictSink
{
    /// <summary>Takes a verdict without a finding.</summary>
    void Add(Rule rule, ProtocolPath? node, Verdict verdict);

    /// <summary>Takes that a rule cannot tell, or does not apply, which may be for want of a fact.</summary>
    void AddOpen(Rule rule, Scope scope, Verdict verdict);

    /// <summary>Takes a failure, of which a finding is made.</summary>
    void AddFailure(Rule rule, Failure failure, Scope scope);
}
