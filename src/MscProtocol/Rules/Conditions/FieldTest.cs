using MscProtocol.Protocol;

namespace MscProtocol.Rules;

/// <summary>What is asked of the values at one path.</summary>
sealed class FieldTest(FieldPath path, Operator[] operators) : Condition
{
    public override IEnumerable<FieldTest> Tests => [this];

    /// <summary>The field that is tested.</summary>
    public FieldPath Path => path;

    /// <summary>The fields that it is compared with.</summary>
    public IEnumerable<FieldPath> Others => operators.SelectMany(op => op.Others);

    /// <summary>The values among which it should be, or some of which it should hold; none where there is no such list.</summary>
    public IEnumerable<object> Choices => operators.SelectMany(op => op.Choices);

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

        // To state it is not enough where more is asked of it; what only must not be stated does not say that something must.
        var more = failing is Presence ? Array.FindAll(operators, op => op != failing) : [];
        var asked = more.Length == 0 ? [failing] : Array.TrueForAll(more, op => op.IsRefusal) ? operators : more;
        return Report(scope, failing, failing.Culprit(scope), asked.Length == 1
            ? () => asked[0].Expectation(scope)
            : () => OperatorWording.Both([.. asked.Select(op => op.Expectation(scope))])) with
        {
            AsksOnlyPresence = asked is [Presence],
        };
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
        var quote = culprit < scope.Values.Count ? op.Quote(found, scope) : null;
        return op.JudgesTogether
            ? new(path.Place(scope, found with { Indices = default }), false, op.Sum(scope) ?? Values(scope), expected, false, assumption)
            : new(
                path.Place(scope, found),
                op is Presence && found.Value is null,
                () => quote ?? ValueWording.Of(path.Kind, found.Value),
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
