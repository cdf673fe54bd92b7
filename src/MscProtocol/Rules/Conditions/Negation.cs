using MscProtocol.Protocol;

namespace MscProtocol.Rules;

/// <summary>The opposite of a condition; what cannot be told stays so.</summary>
sealed class Negation(Condition part) : Condition
{
    public override IEnumerable<FieldTest> Tests => part.Tests;

    public override Truth Evaluate(Scope scope) => part.Evaluate(scope).Opposite();

    public override Failure Explain(Scope scope) => part.ExplainHolding(scope);

    public override Failure ExplainHolding(Scope scope) => part.Explain(scope);

    public override LocalizedText Describe() => ConditionWording.Not(part.Describe());
}
