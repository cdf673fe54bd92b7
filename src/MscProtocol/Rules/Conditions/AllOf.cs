using MscProtocol.Protocol;
using MscProtocol.Wording;

namespace MscProtocol.Rules;

/// <summary>Every one of several conditions.</summary>
sealed class AllOf(Condition[] parts) : Condition
{
    public override IEnumerable<FieldTest> Tests => parts.SelectMany(part => part.Tests);

    public override Truth Evaluate(Scope scope)
    {
        var result = Truth.Holds;
        foreach (var part in parts)
        {
            switch (part.Evaluate(scope))
            {
                case Truth.Fails:
                    return Truth.Fails;
                case Truth.Unknown:
                    result = Truth.Unknown;
                    break;
            }
        }

        return result;
    }

    public override Failure Explain(Scope scope) => Array.Find(parts, part => part.Evaluate(scope) == Truth.Fails)!.Explain(scope);

    public override Failure ExplainHolding(Scope scope) => parts[0].ExplainHolding(scope);

    public override LocalizedText Describe() => ConditionWording.All([.. parts.Select(ConditionWording.Bracketed)]);
}
