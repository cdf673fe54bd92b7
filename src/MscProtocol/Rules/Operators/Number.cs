using System.Globalization;
using MscProtocol.Protocol;

namespace MscProtocol.Rules;

/// <summary><c>count</c>: how many values there are.</summary>
sealed class Number(Operator[] tests) : CollectionOperator
{
    public override IEnumerable<FieldPath> Others => tests.SelectMany(test => test.Others);

    public override LocalizedText Describe(Scope? scope) =>
        OperatorWording.NumberOf([.. tests.Select(test => test.Describe(scope))]);

    public override Func<LocalizedText?> Sum(Scope scope)
    {
        var count = Stated(scope).Count;
        return () => LocalizedText.Same(count.ToString(CultureInfo.InvariantCulture));
    }

    // The number may be compared with a field.
    protected override bool AsksTheSame => false;

    protected override Truth Judge(List<object> values, Scope scope)
    {
        var counted = scope.Inside();
        counted.Values.Add(new(Quantity<Count>.Of(values.Count, string.Empty), this, default));
        var result = Truth.Holds;
        foreach (var test in tests)
            result = Truths.Both(result, test.Test(counted));
        return result;
    }
}
