using MscProtocol.Protocol;

namespace MscProtocol.Rules;

/// <summary>What is asked of the values at one path.</summary>
sealed class FieldTest(FieldPath path, Operator[] operators) : Condition
{
    public override Truth Evaluate(Scope scope)
    {
        Collect(scope);
        var result = Truth.Holds;
        foreach (var op in operators)
        {
            var truth = op.Test(scope);
            if (truth == Truth.Fails)
                return truth;
            if (truth == Truth.Unknown)
                result = truth;
        }

        return result;
    }

    public override Failure Explain(Scope scope)
    {
        Collect(scope);
        var failing = Array.Find(operators, op => op.Test(scope) == Truth.Fails)!;
        return Report(scope, failing, failing.Culprit(scope), () => failing.Expectation(scope));
    }

    public override Failure ExplainHolding(Scope scope)
    {
        Collect(scope);
        var firstStated = Math.Max(0, scope.Values.FindIndex(found => found.Value is not null));
        return Report(scope, operators[0], firstStated, () => operators[0].DescribeOpposite(scope.Apart()));
    }

    public override LocalizedText Describe() => ConditionWording.Test(path.Text, [.. operators.Select(op => op.Describe(null))]);

    void Collect(Scope scope)
    {
        scope.Values.Clear();
        path.Collect(scope, scope.Values);
    }

    Failure Report(Scope scope, Operator op, int culprit, Func<LocalizedText> expected)
    {
        var found = culprit < scope.Values.Count ? scope.Values[culprit] : new(null, scope.Element, default);
        var assumption = path.Leaf is DerivedField derived ? derived.Assumption(found.Owner, scope.Protocol) : null;
        return op.JudgesTogether
            ? new(path.Place(scope, found with { Indices = default }), false, op.Sum(scope) ?? Values(scope), expected, false, assumption)
            : new(
                path.Place(scope, found),
                op is Presence && found.Value is null,
                () => ValueWording.Of(path.Kind, found.Value),
                expected,
                op is Presence,
                assumption);
    }

    Func<LocalizedText?> Values(Scope scope)
    {
        var values = scope.Values.ConvertAll(found => found.Value);
        return () => ValueWording.Join(path.Kind, values);
    }
}
