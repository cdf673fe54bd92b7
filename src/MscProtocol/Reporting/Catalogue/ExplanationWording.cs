using MscProtocol.Protocol;
using MscProtocol.Rules;
using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>All headings and sentences of explanations.</summary>
static class ExplanationWording
{
    public static LocalizedText AppliesTo { get; } = LocalizedText.Of(words => words.Explanation.AppliesTo);
    public static LocalizedText When { get; } = LocalizedText.Of(words => words.Explanation.When);
    public static LocalizedText Expects { get; } = LocalizedText.Of(words => words.Explanation.Expects);
    public static LocalizedText Parameter { get; } = LocalizedText.Of(words => words.Explanation.Parameter);
    public static LocalizedText Message { get; } = LocalizedText.Of(words => words.Explanation.Message);
    public static LocalizedText Why { get; } = LocalizedText.Of(words => words.Explanation.Why);
    public static LocalizedText Fix { get; } = LocalizedText.Of(words => words.Explanation.Fix);
    public static LocalizedText Source { get; } = LocalizedText.Of(words => words.Explanation.Source);
    public static LocalizedText Example { get; } = LocalizedText.Of(words => words.Explanation.Example);

    public static LocalizedText PlaceOf(Rule rule)
    {
        var place = $"{rule.RuleSet.Name} {rule.RuleSet.Version}, {rule.Source.Name}:{rule.Span.Start}";
        return LocalizedText.Of(words => words.Explanation.PlaceOf(place, rule.Since));
    }

    /// <summary>The profiles that contain the rule, and those that turn it off.</summary>
    public static LocalizedText ProfilesOf(Rule rule)
    {
        var contain = CatalogueWording.ProfilesOf(rule);
        var profiles = RuleProfile.Shipped.Where(profile => profile.Book.Off.Any(off => off.Id == rule.Id));
        var off = profiles.Select(profile => profile.Name).ToList();
        return off.Count == 0
            ? contain
            : LocalizedText.Of((words, language) => words.Explanation.ProfilesOf(contain.In(language), off));
    }

    public static LocalizedText SubjectOf(FieldPath? each) => each is null
        ? LocalizedText.Of(words => words.Explanation.WholeProtocol)
        : LocalizedText.Of(words => words.Explanation.EachOf(each.Text));

    public static LocalizedText ValueOf(RuleParameter parameter)
    {
        var name = $"${parameter.Name}";
        var preset = parameter.IsSet
            ? LocalizedText.Of((words, language) => words.Explanation.Default(parameter.Default.In(language)))
            : SharedWords.Nothing;
        var bounds = (parameter.Minimum, parameter.Maximum) switch
        {
            ({ } low, { } high) => LocalizedText.Of((words, language) => words.Explanation.Between(low.In(language), high.In(language))),
            ({ } low, null) => LocalizedText.Of((words, language) => words.Explanation.AtLeast(low.In(language))),
            (null, { } high) => LocalizedText.Of((words, language) => words.Explanation.AtMost(high.In(language))),
            _ => SharedWords.Nothing,
        };
        return LocalizedText.Of((words, language) =>
            words.Explanation.ValueOf(name, parameter.Value.In(language), preset.In(language), bounds.In(language)));
    }

    public static LocalizedText ReasonOf(RuleParameter parameter)
    {
        var sources = string.Join(", ", parameter.Sources.Select(source => source.Id));
        return LocalizedText.Of((words, language) => words.Explanation.ReasonOf(parameter.Because.In(language), sources));
    }

    /// <summary>A source in full, but for its address.</summary>
    public static LocalizedText ReferenceOf(Citation source)
    {
        string?[] numbers =
            [source.Doi is null ? null : $"DOI {source.Doi}", source.Pmid is null ? null : $"PMID {source.Pmid}", source.Nct];
        var known = string.Concat(numbers.OfType<string>().Select(number => $"; {number}"));
        return LocalizedText.Of((words, language) => words.Explanation.ReferenceOf(source.Id, source.Text.In(language), known));
    }

    /// <summary>What is meant of a source, or where in it that stands.</summary>
    public static LocalizedText PlaceIn(LocalizedText at) => new LocalizedText(language => $"({at.In(language)})");
}
