using MscProtocol.Protocol;

namespace MscProtocol.Rules;

/// <summary><c>unique</c> and <c>same</c>: no two values alike, or all alike.</summary>
sealed class Distinctness(ValueKind? kind, bool allAlike) : CollectionOperator
{
    public override LocalizedText Describe(Scope? scope) => allAlike ? OperatorWording.AllAlike : OperatorWording.AllDifferent;

    // The place is that of the first value that differs, or that is there twice.
    public override bool JudgesTogether => false;

    public override int Culprit(Scope scope)
    {
        HashSet<object> seen = new(kind);
        for (var i = 0; i < scope.Values.Count; i++)
        {
            if (scope.Values[i].Value is not { } value)
                continue;
            if (seen.Count > 0 && seen.Contains(value) != allAlike)
                return i;
            seen.Add(value);
        }

        return 0;
    }

    // Doses on different bases may come to the same, or not; those on one basis can still decide.
    protected override Truth Judge(List<object> values, Scope scope)
    {
        var distinct = values.Distinct(kind).Count();
        var scales = Math.Max(1, values.Select(value => kind?.ScaleOf(value)).Distinct().Count());
        var isRefuted = allAlike ? distinct > scales : distinct < values.Count;
        if (isRefuted)
            return Truth.Fails;
        return scales > 1 ? Truth.Unknown : Truth.Holds;
    }
}
