using System.Globalization;
using MscProtocol.Protocol;
using MscProtocol.Quantities;
using MscProtocol.Rules.Conditions;
using MscProtocol.Wording;

namespace MscProtocol.Rules.Operators;

/// <summary><c>count</c>: how many values there are.</summary>
sealed class Number(IReadOnlyList<Operator> tests) : CollectionOperator
{
    public override LocalizedText Describe(Scope scope) =>
        OperatorWording.NumberOf([.. tests.Select(test => test.Describe(scope))]);

    public override LocalizedText Sum(Scope scope) => LocalizedText.Same(Stated(scope).Count.ToString(CultureInfo.InvariantCulture));

    protected override bool Holds(List<object> values)
    {
        var counted = new Scope(new TrialProtocol());
        counted.Values.Add(new(Quantity<Count>.Of(values.Count, string.Empty), this, default));
        return tests.All(test => test.Test(counted) == Truth.Holds);
    }
}
