using MscProtocol.Checking;
using MscProtocol.Rules;
using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>Everything about one rule, point by point.</summary>
static class Explanation
{
    /// <summary>Returns the points in the order of reading: what the rule is, what it asks, why, and how it is tried.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="language">The language of mere facts, such as names and numbers, which are told once.</param>
    public static IEnumerable<ExplanationPoint> Of(Rule rule, Language language)
    {
        yield return Say(SharedWords.RuleSet, Once(ExplanationWording.PlaceOf(rule)));
        yield return Say(SharedWords.Concern, CatalogueWording.Concern(rule.Concern));
        yield return Say(SharedWords.Severity, Once(FindingsWording.Severity(rule.Severity)));
        yield return Say(SharedWords.Profiles, Once(ExplanationWording.ProfilesOf(rule)));
        yield return Say(ExplanationWording.AppliesTo, ExplanationWording.SubjectOf(rule.Logic.Each));
        if (rule.Logic.When is { } when)
            yield return Say(ExplanationWording.When, when, rule.Source, rule.Logic.WhenSpan);
        yield return Say(ExplanationWording.Expects, rule.Logic.Expect, rule.Source, rule.Logic.ExpectSpan);
        foreach (var parameter in rule.Logic.Parameters)
        {
            var (value, reason) = (ExplanationWording.ValueOf(parameter), ExplanationWording.ReasonOf(parameter));
            yield return Say(ExplanationWording.Parameter, Once(value), reason);
        }

        yield return Say(ExplanationWording.Message, rule.Words.Message.Written);
        yield return Say(ExplanationWording.Why, rule.Rationale);
        yield return Say(ExplanationWording.Fix, rule.Words.Fix.Written);
        foreach (var citation in rule.Citations)
        {
            var reference = Once(ExplanationWording.ReferenceOf(citation.Source));
            yield return new(ExplanationWording.Source, [reference, .. PlaceIn(citation)], [], citation.Source.Link);
        }

        foreach (var example in rule.Words.Examples)
        {
            var verdict = ExampleWording.Of(example.Expected, example.At);
            yield return new(ExplanationWording.Example, [Once(verdict)], rule.Source.LinesAt(example.Protocol.Span));
        }

        LocalizedText Once(LocalizedText fact) => LocalizedText.Same(fact.In(language));
    }

    static IEnumerable<LocalizedText> PlaceIn(RuleCitation citation) => citation.At is { } at ? [ExplanationWording.PlaceIn(at)] : [];

    static ExplanationPoint Say(LocalizedText label, params IReadOnlyList<LocalizedText> texts) => new(label, texts, []);

    static ExplanationPoint Say(LocalizedText label, Condition condition, SourceText source, SourceSpan span) =>
        new(label, [condition.Describe()], source.LinesAt(span));
}
