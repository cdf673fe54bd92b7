using MscProtocol.Protocol;
using MscProtocol.Quantities;
using MscProtocol.Rules.Conditions;
using MscProtocol.Wording;

namespace MscProtocol.Rules.Operators;

/// <summary><c>atLeast</c>, <c>atMost</c>, <c>above</c>, <c>below</c>, <c>within</c>: every value against every comparand.</summary>
sealed class Comparison(Relation relation, Comparand comparand) : ValueOperator
{
    public override LocalizedText Describe(Scope scope) => OperatorWording.Of(relation, comparand.Describe(scope));

    protected override void Prepare(Scope scope)
    {
        scope.Comparands.Clear();
        comparand.Collect(scope, scope.Comparands);
    }

    protected override Truth Test(object value, Scope scope)
    {
        var result = scope.Comparands.Count == 0 ? Truth.Unknown : Truth.Holds;
        foreach (var other in scope.Comparands)
        {
            var truth = other.Value is null or Unreadable ? Truth.Unknown : Compare(value, other.Value);
            if (truth == Truth.Fails)
                return truth;
            if (truth == Truth.Unknown)
                result = truth;
        }

        return result;
    }

    Truth Compare(object value, object other) => (value, other) switch
    {
        (IMeasurement measured, IMeasurement limit) => measured.Scale == limit.Scale
            ? Of(Satisfies(measured.Magnitude, limit.Magnitude))
            : Truth.Unknown,
        (DateOnly date, DateOnly limit) => Of(Satisfies(date.CompareTo(limit))),
        _ => Truth.Unknown,
    };

    bool Satisfies(Interval value, Interval limit) => relation switch
    {
        Relation.AtLeast => value.IsAtLeast(limit),
        Relation.AtMost => value.IsAtMost(limit),
        Relation.Above => value.IsAbove(limit),
        Relation.Below => value.IsBelow(limit),
        _ => value.IsWithin(limit),
    };

    bool Satisfies(int order) => relation switch
    {
        Relation.AtLeast => order >= 0,
        Relation.AtMost => order <= 0,
        Relation.Above => order > 0,
        Relation.Below => order < 0,
        _ => order == 0,
    };
}
