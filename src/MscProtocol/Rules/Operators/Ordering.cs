using MscProtocol.Protocol;

namespace MscProtocol.Rules;

/// <summary><c>atLeast</c>, <c>atMost</c>, <c>above</c>, <c>below</c>, <c>within</c>: every value against every comparand.</summary>
sealed class Ordering(ValueKind kind, Relation relation, Comparand comparand) : ValueOperator
{
    public override IEnumerable<FieldPath> Others => comparand.Fields;

    public override LocalizedText Describe(Scope? scope) => OperatorWording.Of(relation, comparand.Describe(scope));

    public override LocalizedText DescribeOpposite(Scope scope) => relation switch
    {
        Relation.AtLeast => OperatorWording.Of(Relation.Below, comparand.Describe(scope)),
        Relation.AtMost => OperatorWording.Of(Relation.Above, comparand.Describe(scope)),
        Relation.Above => OperatorWording.Of(Relation.AtMost, comparand.Describe(scope)),
        Relation.Below => OperatorWording.Of(Relation.AtLeast, comparand.Describe(scope)),
        _ => base.DescribeOpposite(scope),
    };

    protected override bool AsksTheSame => comparand.IsFixed;

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
            var truth = other.Value is null or Unreadable ? Truth.Unknown : Stands(value, other.Value);
            if (truth == Truth.Fails)
                return truth;
            if (truth == Truth.Unknown)
                result = truth;
        }

        return result;
    }

    /// <summary>Returns whether the value stands so to the other; unknown where the two cannot be compared.</summary>
    public static Truth Compare(ValueKind kind, object value, Relation relation, object other) =>
        kind.ScaleOf(value) == kind.ScaleOf(other)
            ? Truths.Of(Satisfies(kind.MagnitudeOf(value), relation, kind.MagnitudeOf(other)))
            : Truth.Unknown;

    /// <summary>Returns whether the amounts stand so to the limit.</summary>
    public static bool Satisfies(Interval value, Relation relation, Interval limit) => relation switch
    {
        Relation.AtLeast => value.IsAtLeast(limit),
        Relation.AtMost => value.IsAtMost(limit),
        Relation.Above => value.IsAbove(limit),
        Relation.Below => value.IsBelow(limit),
        _ => value.IsWithin(limit),
    };

    Truth Stands(object value, object other) =>
        kind.ScaleOf(value) == kind.ScaleOf(other)
            ? Truths.Of(Satisfies(kind.MagnitudeOf(value), relation, comparand.Widened(kind.MagnitudeOf(other))))
            : Truth.Unknown;
}
