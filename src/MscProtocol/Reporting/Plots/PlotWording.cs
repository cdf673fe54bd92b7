using System.Globalization;
using MscProtocol.Protocol;
using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>All words in and around pictures.</summary>
static class PlotWording
{
    const decimal Million = 1_000_000;

    public static LocalizedText Trial { get; } = LocalizedText.Of(words => words.Plot.Trial);
    public static LocalizedText Contrast { get; } = LocalizedText.Of(words => words.Plot.Contrast);
    public static LocalizedText Range { get; } = LocalizedText.Of(words => words.Plot.Range);
    public static LocalizedText Table { get; } = LocalizedText.Of(words => words.Plot.Table);
    public static LocalizedText Row { get; } = LocalizedText.Of(words => words.Plot.Row);
    public static LocalizedText Value { get; } = LocalizedText.Of(words => words.Plot.Value);
    public static LocalizedText Timeline { get; } = LocalizedText.Of(words => words.Plot.Timeline);

    public static LocalizedText MillionsPerKilogram { get; } = LocalizedText.Of(words => words.Plot.MillionsPerKilogram);
    public static LocalizedText MillionsOfCells { get; } = LocalizedText.Of(words => words.Plot.MillionsOfCells);
    public static LocalizedText TimeAfterInfusion { get; } = LocalizedText.Of(words => words.Plot.TimeAfterInfusion);
    public static LocalizedText Percent { get; } = LocalizedText.Of(words => words.Plot.Percent);
    public static LocalizedText Passage { get; } = LocalizedText.Of(words => words.Plot.Passage);

    public static LocalizedText NoTimes { get; } = LocalizedText.Of(words => words.Plot.NoTimes);

    public static LocalizedText TimelineIs { get; } = LocalizedText.Of(words => words.Plot.TimelineIs);

    public static LocalizedText Infusions(LocalizedText arm) =>
        LocalizedText.Of((words, language) => words.Plot.Infusions(arm.In(language)));

    public static LocalizedText Primary(LocalizedText name) => LocalizedText.Of((words, language) => words.Plot.Primary(name.In(language)));

    public static LocalizedText Secondary(LocalizedText name) =>
        LocalizedText.Of((words, language) => words.Plot.Secondary(name.In(language)));

    public static LocalizedText Exploratory(LocalizedText name) =>
        LocalizedText.Of((words, language) => words.Plot.Exploratory(name.In(language)));

    public static LocalizedText Biomarker(LocalizedText name) =>
        LocalizedText.Of((words, language) => words.Plot.Biomarker(name.In(language)));

    public static LocalizedText FollowUp { get; } = LocalizedText.Of(words => words.Plot.FollowUp);
    public static LocalizedText Safety { get; } = LocalizedText.Of(words => words.Plot.Safety);
    public static LocalizedText LongTerm { get; } = LocalizedText.Of(words => words.Plot.LongTerm);
    public static LocalizedText VitalStatus { get; } = LocalizedText.Of(words => words.Plot.VitalStatus);

    /// <summary>What a plot shows, in words.</summary>
    public static LocalizedText Description(MeasureComparison measure, int trials)
    {
        var (own, standing) = (ComparisonWording.Values(measure.Proposal), ComparisonWording.Standing(measure));
        var proposal = measure.Proposal.IsStated
            ? LocalizedText.Of((words, language) => words.Plot.Standing(own.In(language), standing.In(language)))
            : standing;
        if (measure.StatedBy == 0)
            return LocalizedText.Of((words, language) => words.Plot.StatedByNone(proposal.In(language)));
        var published = ComparisonWording.Published(measure);
        var (stated, all) = (Phrases.Number(measure.StatedBy), Phrases.Number(trials));
        return LocalizedText.Of((words, language) => words.Plot.Description(proposal.In(language), published.In(language), stated, all));
    }

    /// <summary>A number of cells in millions.</summary>
    public static string Millions(decimal cells) => (cells / Million).ToString("#,0.#########", CultureInfo.InvariantCulture);

    /// <summary>A time as short as it can be.</summary>
    public static LocalizedText Moment(int amount, string unit) => unit switch
    {
        "h" => LocalizedText.Of(words => words.Plot.Hours(amount)),
        "d" => LocalizedText.Of(words => words.Plot.Days(amount)),
        _ => LocalizedText.Of(words => words.Plot.Years(amount)),
    };

    /// <summary>A dose in millions, as short as it can be.</summary>
    public static string Millions(Interval cells) => cells switch
    {
        { Low: { } low, High: { } high } => low == high ? Millions(low) : $"{Millions(low)}–{Millions(high)}",
        { Low: { } low } => $"{(cells.LowOpen ? ">" : "≥")} {Millions(low)}",
        _ => $"{(cells.HighOpen ? "<" : "≤")} {Millions(cells.High!.Value)}",
    };
}
