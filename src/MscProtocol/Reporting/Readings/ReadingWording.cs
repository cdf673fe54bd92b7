using MscProtocol.Prose;
using MscProtocol.Reading;

namespace MscProtocol.Reporting;

/// <summary>All sentences about what a text states.</summary>
static class ReadingWording
{
    public static LocalizedText Of(CellKind kind) => LocalizedText.Of(words => kind switch
    {
        CellKind.Mesenchymal => words.Text.Mesenchymal,
        CellKind.Origin => words.Text.Origin,
        CellKind.CellFree => words.Text.CellFree,
        _ => words.Text.Other,
    });

    public static LocalizedText Of(TimeMention time) => LocalizedText.Of(words => words.Text.With(time.Value.ToString(), time.Kind switch
    {
        TimeMentionKind.Point => words.Text.Point,
        TimeMentionKind.Duration => words.Text.Duration,
        TimeMentionKind.Within => words.Text.Within,
        TimeMentionKind.Interval => words.Text.Interval,
        TimeMentionKind.Age => words.Text.Age,
        _ => words.Text.Before,
    }));

    public static LocalizedText Of(ScheduleMention schedule) => LocalizedText.Of(words => words.Text.Given(
        schedule.Count?.ToString(), schedule.Interval?.ToString(), schedule.Times.Count > 0 ? string.Join(", ", schedule.Times) : null));
}
