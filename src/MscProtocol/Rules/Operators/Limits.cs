using MscProtocol.Protocol;

namespace MscProtocol.Rules;

/// <summary>The limits of a range: every end that a value states keeps to each of them, so that "at most 5" is judged by its 5.</summary>
sealed class Limits(ValueKind kind, IReadOnlyList<(Relation Relation, Literal Limit)> limits) : ValueOperator
{
    public override LocalizedText Describe(Scope? scope) =>
        limits is [(Relation.AtLeast, var low), (Relation.AtMost, var high)]
            ? OperatorWording.Between(low.Describe(scope), high.Describe(scope))
            : OperatorWording.Both([.. limits.Select(limit => OperatorWording.Of(limit.Relation, limit.Limit.Describe(scope)))]);

    protected override Truth Test(object value, Scope scope)
    {
        var ends = kind.MagnitudeOf(value);
        var result = Truth.Holds;
        foreach (var (relation, limit) in limits)
        {
            if (kind.ScaleOf(value) != kind.ScaleOf(limit.Value))
                return Truth.Unknown;
            var other = kind.MagnitudeOf(limit.Value);
            result = Truths.Both(result, Truths.Both(Judge(ends.Low, relation, other), Judge(ends.High, relation, other)));
        }

        return result;
    }

    static Truth Judge(decimal? end, Relation relation, Interval limit) =>
        end is { } stated ? Truths.Of(Ordering.Satisfies(Interval.Single(stated), relation, limit)) : Truth.Holds;
}
