using MscProtocol.Prose;
using MscProtocol.Protocol;
using MscProtocol.Reading;

namespace MscProtocol;

/// <summary>
/// Everything that a text states of the treatment: doses, schedules, times, routes, passages, viability, cells and sources.
/// </summary>
public sealed class TextReading : ReportContent
{
    readonly ProseText prose;

    /// <summary>Reads a text; never throws on any.</summary>
    /// <param name="text">The text.</param>
    public TextReading(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        prose = new(text);
    }

    /// <summary>The text.</summary>
    internal string Text => prose.Original;

    /// <summary>The doses in it.</summary>
    public IReadOnlyList<DoseMention> Doses => field ??= DoseText.Find(prose);

    /// <summary>Whether it states none of all this.</summary>
    public bool IsEmpty => Doses.Count + Schedules.Count + Times.Count + Routes.Count + Passages.Count + Viabilities.Count + Cells.Count
        + Sources.Count == 0;

    internal IReadOnlyList<ScheduleMention> Schedules => field ??= ScheduleText.Find(prose);

    internal IReadOnlyList<TimeMention> Times => field ??= TimeText.Find(prose);

    internal IReadOnlyList<TermMention<Route>> Routes => field ??= TermText.Find<Route>(prose);

    internal IReadOnlyList<PassageMention> Passages => field ??= PassageText.Find(prose);

    internal IReadOnlyList<ViabilityMention> Viabilities => field ??= ViabilityText.Find(prose);

    internal IReadOnlyList<CellMention> Cells => field ??= CellFinder.Find(prose);

    internal IReadOnlyList<TermMention<Tissue>> Sources => field ??= TermText.Find<Tissue>(prose);
}
