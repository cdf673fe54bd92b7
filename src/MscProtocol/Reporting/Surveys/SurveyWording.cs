using System.Globalization;
using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>All headings and sentences of surveys.</summary>
static class SurveyWording
{
    const int Digits = 3;

    static readonly LocalizedText Trials = LocalizedText.Of(words => words.Survey.Trials);
    static readonly LocalizedText Topic = LocalizedText.Of(words => words.Survey.Topic);
    static readonly LocalizedText ShareOfTrials = LocalizedText.Of(words => words.Survey.ShareOfTrials);

    // What the amounts of a scale are shown in.
    static readonly Dictionary<string, (decimal Size, LocalizedText Unit)> Units = new(StringComparer.Ordinal)
    {
        ["cells/kg"] = (1_000_000, LocalizedText.Of(words => words.Survey.MillionPerKilogram)),
        ["cells"] = (1_000_000, LocalizedText.Of(words => words.Survey.Million)),
        ["s"] = (86_400, LocalizedText.Of(words => words.Survey.Days)),
        ["%"] = (1, LocalizedText.Same("%")),
    };

    public static LocalizedText NoTrials { get; } = LocalizedText.Of(words => words.Survey.NoTrials);

    public static LocalizedText Stated { get; } = LocalizedText.Of(words => words.Survey.Stated);
    public static LocalizedText Spreads { get; } = LocalizedText.Of(words => words.Survey.Spreads);
    public static LocalizedText Kinds { get; } = LocalizedText.Of(words => words.Survey.Kinds);

    public static IReadOnlyList<LocalizedText> StatedHeadings { get; } = [Topic, Trials, ShareOfTrials];

    public static IReadOnlyList<LocalizedText> SpreadHeadings { get; } =
    [
        Topic,
        Trials,
        LocalizedText.Of(words => words.Survey.Least),
        LocalizedText.Of(words => words.Survey.LowerQuartile),
        LocalizedText.Of(words => words.Survey.Median),
        LocalizedText.Of(words => words.Survey.UpperQuartile),
        LocalizedText.Of(words => words.Survey.Greatest),
    ];

    public static IReadOnlyList<LocalizedText> KindHeadings { get; } =
    [
        Topic,
        LocalizedText.Of(words => words.Survey.Kind),
        Trials,
        ShareOfTrials,
    ];

    public static IReadOnlyList<LocalizedText> RuleHeadings { get; } =
    [
        SharedWords.Rule.Heading(),
        LocalizedText.Of(words => words.Survey.Broken),
        LocalizedText.Of(words => words.Survey.Judged),
        ShareOfTrials,
        SharedWords.Title.Heading(),
    ];

    public static LocalizedText SpreadNote { get; } = LocalizedText.Of(words => words.Survey.SpreadNote);

    public static LocalizedText RuleNote { get; } = LocalizedText.Of(words => words.Survey.RuleNote);

    public static LocalizedText Partial { get; } = LocalizedText.Of(words => words.Survey.Partial);

    public static LocalizedText Rules(int most) => LocalizedText.Of(words => words.Survey.Rules(most));

    public static LocalizedText MoreKinds(int kinds) => LocalizedText.Of(words => words.Survey.MoreKinds(kinds));

    public static LocalizedText Heading(Survey survey) => LocalizedText.Of(words => words.Survey.Heading(survey.Trials, survey.Records));

    public static LocalizedText LeftOut(Survey survey) =>
        LocalizedText.Of(words => words.Survey.LeftOut(
            survey.WithoutCells, survey.Refused, survey.Joined, survey.Disagreeing, survey.Faulted, survey.UnreadFiles));

    public static LocalizedText Measure(TopicCounts topic, string scale) => Units.TryGetValue(scale, out var shown)
        ? LocalizedText.Of((words, language) => words.Survey.Measure(topic.Title.In(language), shown.Unit.In(language)))
        : topic.Title;

    /// <summary>An amount in the unit in which its scale is shown, to three digits.</summary>
    public static LocalizedText Amount(decimal amount, string scale) =>
        LocalizedText.Same(Rounded(amount / (Units.TryGetValue(scale, out var shown) ? shown.Size : 1))
            .ToString("0.######", CultureInfo.InvariantCulture));

    public static LocalizedText Number(int number) => LocalizedText.Same(Phrases.Number(number));

    public static LocalizedText Share(int part, int whole) => LocalizedText.Same(
        whole == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"{100m * part / whole:0.0} %"));

    static decimal Rounded(decimal amount)
    {
        var unit = 1m;
        while (amount >= unit * 1000)
            unit *= 10;
        var decimals = 0;
        for (var size = 100m; unit == 1 && amount > 0 && amount < size && decimals < 6; size /= 10)
            decimals++;
        return decimal.Round(amount / unit, decimals, MidpointRounding.AwayFromZero) * unit;
    }
}
