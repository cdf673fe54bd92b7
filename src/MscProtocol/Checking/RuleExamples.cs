using MscProtocol.Documents;
using MscProtocol.Reading;
using MscProtocol.Rules;
using MscProtocol.Wording;

namespace MscProtocol.Checking;

/// <summary>Runs the examples that rules carry.</summary>
public static class RuleExamples
{
    /// <summary>Returns what is wrong with the examples of every rule in <paramref name="rules"/>; nothing when all are as they say.</summary>
    public static IEnumerable<SourceProblem> Check(RuleBook rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return rules.Rules.SelectMany(rule => rule.Logic.Examples.Select(example => Run(rule, example)).OfType<SourceProblem>());
    }

    static SourceProblem? Run(Rule rule, RuleExample example)
    {
        if (example.Protocol is not MappingNode fragment)
            return Problem(rule, example.Protocol.Span, ExampleWording.NotAProtocol(rule.Id));
        var document = ProtocolDocument.Fragment(rule.Source, fragment);
        if (document.Problems is [var unreadable, ..])
            return Problem(rule, unreadable.Span, ExampleWording.Unreadable(rule.Id, unreadable.Message));

        var verdicts = new ProtocolChecker(new([rule.RuleSet], [rule])).Check(document).Verdicts;
        var isAsExpected = verdicts.All(verdict => verdict.Verdict == example.Expected || (example.Expected == Verdict.Failed && verdict.Finding is null))
            && verdicts.Any(verdict => verdict.Verdict == example.Expected)
            && verdicts.All(verdict => verdict.Finding is null || verdict.Finding.Path == example.At);
        return isAsExpected ? null : Problem(rule, example.Span, ExampleWording.Different(rule.Id, example, verdicts));
    }

    static SourceProblem Problem(Rule rule, SourceSpan span, LocalizedText message) => new(rule.Source, new("EXAMPLE", message, span));
}
