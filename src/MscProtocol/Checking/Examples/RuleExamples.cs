using MscProtocol.Documents;
using MscProtocol.Rules;

namespace MscProtocol.Checking;

/// <summary>Runs the examples that rules carry.</summary>
static class RuleExamples
{
    /// <summary>
    /// Returns what is wrong with the examples of every rule in <paramref name="rules"/>; nothing when all are as they say.
    /// </summary>
    public static IEnumerable<SourceProblem> Check(RuleBook rules) =>
        Run(rules.Rules).Where(result => !result.IsRight)
            .Select(result => new SourceProblem(result.Source, new("EXAMPLE", ExampleWording.Sentence(result), result.Span)));

    /// <summary>Returns what comes of every example of the rules, in their order.</summary>
    public static IEnumerable<ExampleResult> Run(IEnumerable<Rule> rules) =>
        rules.SelectMany(rule => rule.Words.Examples.Select(example => Run(rule, example)));

    static ExampleResult Run(Rule rule, RuleExample example)
    {
        if (example.Protocol is not MappingNode fragment)
            return new(rule, example, example.Protocol.Span, ExampleWording.NotAProtocol);
        var document = ProtocolDocument.Fragment(rule.Source, fragment);
        if (document.Problems.FirstOrDefault(problem => problem.IsFault) is { } unreadable)
            return new(rule, example, unreadable.Place.Span, ExampleWording.Unreadable(unreadable.Message));

        var verdicts = new ProtocolChecker(new([rule.RuleSet], [rule])).Check(document).Verdicts;
        var isAsExpected = verdicts.All(verdict =>
                verdict.Verdict == example.Expected || (example.Expected == Verdict.Failed && verdict.Finding is null))
            && verdicts.Any(verdict => verdict.Verdict == example.Expected)
            && verdicts.All(verdict => verdict.Finding is null || verdict.Finding.Path == example.At);
        return new(rule, example, example.Span, isAsExpected ? null : ExampleWording.Of(verdicts));
    }
}
