using MscProtocol.Protocol;

namespace MscProtocol.Rules;

/// <summary><c>ascending</c>: every stated value begins after the one before it.</summary>
sealed class Ascent(ValueKind kind) : CollectionOperator
{
    // The place is that of the first value that does not come after the one before.
    public override bool JudgesTogether => false;

    public override LocalizedText Describe(Scope? scope) => OperatorWording.InOrder;

    public override int Culprit(Scope scope)
    {
        object? before = null;
        for (var i = 0; i < scope.Values.Count; i++)
        {
            if (scope.Values[i].Value is not { } value)
                continue;
            if (before is not null && Follows(before, value) == Truth.Fails)
                return i;
            before = value;
        }

        return 0;
    }

    protected override Truth Judge(List<object> values, Scope scope)
    {
        var result = Truth.Holds;
        for (var i = 1; i < values.Count; i++)
            result = Truths.Both(result, Follows(values[i - 1], values[i]));
        return result;
    }

    Truth Follows(object before, object value)
    {
        if (kind.ScaleOf(before) != kind.ScaleOf(value))
            return Truth.Unknown;
        return Start(before) is { } first && Start(value) is { } second ? Truths.Of(second > first) : Truth.Unknown;
    }

    decimal? Start(object value) => kind.MagnitudeOf(value) is var amounts ? amounts.Low ?? amounts.High : null;
}
