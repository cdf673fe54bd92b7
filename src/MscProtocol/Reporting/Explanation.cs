using MscProtocol.Checking;
using MscProtocol.Rules;

namespace MscProtocol.Reporting;

/// <summary>Everything about one rule, point by point.</summary>
static class Explanation
{
    /// <summary>Returns the points in the order of reading: what the rule is, what it asks, why, and how it is tried.</summary>
    /// <param name="entry">The rule.</param>
    /// <param name="language">The language of mere facts, such as names and numbers, which are told once.</param>
    public static IEnumerable<ExplanationPoint> Of(CatalogueEntry entry, Language language)
    {
        var rule = entry.Rule;
        yield return Say(ExplanationWording.RuleSet, Once(ExplanationWording.PlaceOf(rule)));
        yield return Say(ExplanationWording.Concern, CatalogueWording.Concern(rule.Concern));
        yield return Say(ExplanationWording.Severity, Once(ReportWording.Severity(rule.Severity)));
        yield return Say(ExplanationWording.Profiles, Once(ExplanationWording.ProfilesOf(entry)));
        yield return Say(ExplanationWording.AppliesTo, ExplanationWording.SubjectOf(rule.Logic.Each));
        if (rule.Logic.When is { } when)
            yield return Say(ExplanationWording.When, when, rule.Source, rule.Logic.WhenSpan);
        yield return Say(ExplanationWording.Expects, rule.Logic.Expect, rule.Source, rule.Logic.ExpectSpan);
        foreach (var parameter in rule.Logic.Parameters)
            yield return Say(ExplanationWording.Parameter, Once(ExplanationWording.ValueOf(parameter)), ExplanationWording.ReasonOf(parameter));
        yield return Say(ExplanationWording.Message, rule.Words.Message.Written);
        yield return Say(ExplanationWording.Why, rule.Rationale);
        yield return Say(ExplanationWording.Fix, rule.Words.Fix.Written);
        foreach (var citation in rule.Citations)
            yield return new(ExplanationWording.Source, [Once(ExplanationWording.ReferenceOf(citation.Source)), .. PlaceIn(citation)], [], citation.Source.Link);
        foreach (var example in rule.Words.Examples)
            yield return new(ExplanationWording.Example, [Once(ExampleWording.Of(example.Expected, example.At))], rule.Source.LinesAt(example.Protocol.Span));

        LocalizedText Once(LocalizedText fact) => LocalizedText.Same(fact.In(language));
    }

    static IEnumerable<LocalizedText> PlaceIn(RuleCitation citation) => citation.At is { } at ? [ExplanationWording.PlaceIn(at)] : [];

    static ExplanationPoint Say(LocalizedText label, params IReadOnlyList<LocalizedText> texts) => new(label, texts, []);

    static ExplanationPoint Say(LocalizedText label, Condition condition, SourceText source, SourceSpan span) =>
        new(label, [condition.Describe()], source.LinesAt(span));
}
