using MscProtocol.Protocol;
using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>All headings and sentences of comparisons.</summary>
static class ComparisonWording
{
    const int DoseDigits = 3;
    const int MostNames = 3;

    /// <summary>The headings of the overview, by column.</summary>
    public static IReadOnlyList<LocalizedText> Headings { get; } =
    [
        LocalizedText.Of(words => words.Comparison.Measure),
        SharedWords.Proposal.Heading(),
        LocalizedText.Of(words => words.Comparison.SepsisTrials),
        LocalizedText.Of(words => words.Comparison.Stated),
        LocalizedText.Of(words => words.Comparison.Standing),
    ];

    public static LocalizedText Nearest { get; } = LocalizedText.Of(words => words.Comparison.Nearest);
    public static LocalizedText Alike { get; } = LocalizedText.Of(words => words.Comparison.Alike);
    public static LocalizedText Unlike { get; } = LocalizedText.Of(words => words.Comparison.Unlike);
    public static LocalizedText StatedByNone { get; } = LocalizedText.Of(words => words.Comparison.StatedByNone);
    public static LocalizedText TrialByTrial { get; } = LocalizedText.Of(words => words.Comparison.TrialByTrial);
    public static LocalizedText Nothing { get; } = LocalizedText.Of(words => words.Comparison.Nothing);

    public static LocalizedText ContrastMark { get; } = LocalizedText.Of(words => words.Comparison.ContrastMark);

    public static LocalizedText NoneComparable { get; } = LocalizedText.Of(words => words.Comparison.NoneComparable);

    public static LocalizedText Heading(Comparison comparison)
    {
        var contrasts = comparison.Precedents.Count(precedent => precedent.IsContrast);
        var sepsis = comparison.Precedents.Count - contrasts;
        var file = comparison.File.Length > 0
            ? LocalizedText.Of(words => words.Comparison.File(comparison.File)) : LocalizedText.Of(words => words.Comparison.TheProposal);
        return LocalizedText.Of((words, language) => words.Comparison.Heading(file.In(language), sepsis, contrasts));
    }

    public static LocalizedText Weight(Comparison comparison) => comparison.Assumption is { } assumption
        ? LocalizedText.Of((words, language) => words.Comparison.Weight(assumption.In(language)))
        : LocalizedText.Of(words => words.Comparison.NoWeight);

    public static LocalizedText Standing(MeasureComparison measure) => measure.Standing switch
    {
        MscProtocol.Standing.NotStated => SharedWords.NotStated,
        MscProtocol.Standing.Unreadable => SharedWords.CannotBeRead,
        MscProtocol.Standing.NoPrecedent => LocalizedText.Of(words => words.Comparison.NoPrecedent),
        MscProtocol.Standing.Inside => LocalizedText.Of(words => words.Comparison.Inside),
        MscProtocol.Standing.Below => LocalizedText.Of(words => words.Comparison.Below),
        MscProtocol.Standing.Above => LocalizedText.Of(words => words.Comparison.Above),
        MscProtocol.Standing.BelowAndAbove => LocalizedText.Of(words => words.Comparison.BelowAndAbove),
        MscProtocol.Standing.Shared => LocalizedText.Of(words => words.Comparison.Shared),
        MscProtocol.Standing.InWords => LocalizedText.Of(words => words.Comparison.InWords),
        _ => LocalizedText.Of(words => words.Comparison.InNone),
    };

    /// <summary>The values of one protocol, doses rounded.</summary>
    public static LocalizedText Values(MeasureValues values) =>
        ValueWording.Join(
            values.Kind,
            values.Amounts.Select(amount => Rounded(values.Kind, amount)).Concat(values.Terms).Concat(values.Texts)) ?? Nothing;

    /// <summary>What the sepsis trials state of a measure: the two ends, or each term, with the trials.</summary>
    public static LocalizedText Published(MeasureComparison measure)
    {
        if (measure is { Lowest: { } lowest, Highest: { } highest })
        {
            var (low, high) = (End(measure, lowest), End(measure, highest));
            return lowest.Magnitude == highest.Magnitude
                ? low
                : LocalizedText.Of((words, language) => words.Comparison.Published(low.In(language), high.In(language)));
        }

        var terms = measure.Published
            .Where(trial => !trial.Precedent.IsContrast)
            .SelectMany(trial => Words(trial.Values).Select(text => (Text: text, trial.Precedent)))
            .GroupBy(one => one.Text, one => one.Precedent)
            .Select(group => With(group.Key, [.. group]))
            .ToList();
        return terms.Count > 0
            ? LocalizedText.Of((words, language) => words.Comparison.Terms(terms.Select(term => term.In(language))))
            : Nothing;
    }

    public static LocalizedText Likeness(Likeness likeness)
    {
        var name = Name(likeness.Precedent);
        return LocalizedText.Of(words =>
            words.Comparison.Likeness(name, likeness.Agreeing.Count, likeness.Comparable, likeness.Unstated.Count));
    }

    public static LocalizedText LessAlike(int trials) => LocalizedText.Of(words => words.Comparison.LessAlike(trials));

    public static LocalizedText Titles(IEnumerable<ComparisonMeasure> measures)
    {
        var titles = measures.Select(measure => measure.Title).ToList();
        return titles.Count > 0 ? titles.Listed() : Nothing;
    }

    public static string Name(Precedent precedent) => precedent.IsContrast ? $"{precedent.Name} *" : precedent.Name;

    static IEnumerable<LocalizedText> Words(MeasureValues values) =>
        values.Terms.Select(term => term.Text).Concat(values.Texts.Select(LocalizedText.Same));

    static LocalizedText End(MeasureComparison measure, RangeEnd end)
    {
        var kind = measure.Proposal.Kind;
        return With(ValueWording.Of(kind, Rounded(kind, end.Amount))!, end.Precedents);
    }

    static LocalizedText With(LocalizedText value, IReadOnlyList<Precedent> precedents)
    {
        var names = precedents.Take(MostNames).Select(precedent => precedent.Name).ToList();
        var more = precedents.Count - names.Count;
        return LocalizedText.Of((words, language) => words.Comparison.With(value.In(language), names, more, precedents.Count));
    }

    static object Rounded(ValueKind? kind, IMeasurement amount) => kind?.Rounded(amount, DoseDigits) ?? amount;
}
