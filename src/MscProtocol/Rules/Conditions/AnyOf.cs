using MscProtocol.Protocol;
using MscProtocol.Wording;

namespace MscProtocol.Rules;

/// <summary>At least one of several conditions.</summary>
sealed class AnyOf(Condition[] parts) : Condition
{
    public override IEnumerable<FieldTest> Tests => parts.SelectMany(part => part.Tests);

    public override Truth Evaluate(Scope scope)
    {
        var result = Truth.Fails;
        foreach (var part in parts)
        {
            switch (part.Evaluate(scope))
            {
                case Truth.Holds:
                    return Truth.Holds;
                case Truth.Unknown:
                    result = Truth.Unknown;
                    break;
            }
        }

        return result;
    }

    // The place is that of the first alternative; the expectation names them all.
    public override Failure Explain(Scope scope)
    {
        var failures = Array.ConvertAll(parts, part => part.Explain(scope));
        return failures[0] with
        {
            IsMissing = Array.TrueForAll(failures, failure => failure.IsMissing),
            AsksOnlyPresence = failures is [{ AsksOnlyPresence: true }],
            Expected = () => ConditionWording.Any(Array.ConvertAll(failures, failure => Named(failure, failures[0]))),
        };
    }

    public override Failure ExplainHolding(Scope scope) =>
        parts.First(part => part.Evaluate(scope) == Truth.Holds).ExplainHolding(scope);

    public override LocalizedText Describe() => ConditionWording.Any([.. parts.Select(ConditionWording.Bracketed)]);

    static LocalizedText Named(Failure failure, Failure first)
    {
        var expected = failure.Expected();
        return failure.Path == first.Path ? expected
            : LocalizedText.Of((words, language) => words.Condition.ExpectedAt(failure.Path.ToString(), expected.In(language)));
    }
}
