using MscProtocol.Rules.Conditions;
using MscProtocol.Wording;

namespace MscProtocol.Rules.Operators;

/// <summary><c>unique</c> and <c>same</c>: no two values alike, or all alike.</summary>
sealed class Distinctness(bool allAlike) : CollectionOperator
{
    public override LocalizedText Describe(Scope scope) => allAlike ? OperatorWording.AllAlike : OperatorWording.AllDifferent;

    // The place is that of the first value that differs, or that is there twice.
    public override bool JudgesTogether => false;

    public override int Culprit(Scope scope)
    {
        List<object> seen = [];
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

    protected override bool Holds(List<object> values)
    {
        var distinct = values.Distinct().Count();
        return allAlike ? distinct <= 1 : distinct == values.Count;
    }
}
