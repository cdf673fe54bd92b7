using System.Buffers;
using MscProtocol.Protocol.Terms;
using MscProtocol.Quantities.Prose;

namespace MscProtocol.Reading.Records;

/// <summary>A text of a record with all that it names. Each list is found once, when it is first asked for.</summary>
sealed class RecordProse(RecordText text)
{
    static readonly SearchValues<string> Generalities = SearchValues.Create(
        [
            "can be ", "may be ", "such as", "are found", "have been", "has been", "various", "are a ", "capable", "studies", "project", "clinical trials",
            "for the first time", "first reported", "and others", "et al",
        ],
        StringComparison.OrdinalIgnoreCase);

    static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".;\n");

    /// <summary>The text itself.</summary>
    public RecordText Text { get; } = text;

    public IReadOnlyList<CellMention> Cells => field ??= CellFinder.Find(Text.Text);

    public IReadOnlyList<TermMention<Tissue>> Tissues => field ??= TermText.Find<Tissue>(Text.Text);

    public IReadOnlyList<TermMention<DonorType>> Donors => field ??= TermText.Find<DonorType>(Text.Text);

    public IReadOnlyList<TermMention<Route>> Routes => field ??= TermText.Find<Route>(Text.Text);

    public IReadOnlyList<TermMention<PreservationState>> Preservations => field ??= TermText.Find<PreservationState>(Text.Text);

    public IReadOnlyList<DoseMention> Doses => field ??= DoseText.Find(Text.Text);

    public IReadOnlyList<TimeMention> Times => field ??= TimeText.Find(Text.Text);

    public IReadOnlyList<PassageMention> Passages => field ??= PassageText.Find(Text.Text);

    public IReadOnlyList<ViabilityMention> Viabilities => field ??= ViabilityText.Find(Text.Text);

    public IReadOnlyList<ScheduleMention> Schedules => field ??= ScheduleText.Find(Text.Text);

    /// <summary>Returns the text of a value; <see langword="null"/> where there is none.</summary>
    public static RecordProse? Of(RecordNode node) => RecordText.Of(node) is { } text ? new(text) : null;

    /// <summary>Returns whether the text names living mesenchymal stromal cells.</summary>
    public bool NamesCells => Names(CellKind.Mesenchymal);

    /// <summary>Returns whether the text names something of this kind.</summary>
    public bool Names(CellKind kind)
    {
        foreach (var mention in Cells)
        {
            if (mention.Kind == kind)
                return true;
        }

        return false;
    }

    /// <summary>Returns whether the cells are named within so many characters of that place; behind a comma is something else in a list.</summary>
    public bool IsNearCells(int place, int distance) =>
        Cells.Any(cells => cells.Kind == CellKind.Mesenchymal && cells.Start <= place + distance && cells.End >= place - distance
            && (cells.Start < place || !Text.Text.AsSpan()[place..cells.Start].Contains(", ", StringComparison.Ordinal)));

    /// <summary>Returns whether the sentence at that place names the cells or a dose of them.</summary>
    public bool SharesSentence(int place)
    {
        var text = Text.Text.AsSpan();
        var start = text[..place].LastIndexOf(". ") + 1;
        var length = text[place..].IndexOf(". ");
        var end = length < 0 ? text.Length : place + length;
        foreach (var cells in Cells)
        {
            if (cells.Kind == CellKind.Mesenchymal && cells.Start >= start && cells.Start < end)
                return true;
        }

        foreach (var dose in Doses)
        {
            if (dose.Start >= start && dose.Start < end)
                return true;
        }

        return false;
    }

    /// <summary>Returns whether the sentence at that place speaks of such cells as a kind, or of what others did with them.</summary>
    public bool IsGeneral(int place)
    {
        var text = Text.Text.AsSpan();
        var start = text[..place].LastIndexOfAny(SentenceEnds) + 1;
        var length = text[place..].IndexOfAny(SentenceEnds);
        return text[start..(length < 0 ? text.Length : place + length)].ContainsAny(Generalities);
    }

    /// <summary>Returns where a mention stands.</summary>
    public FactOrigin Origin<TList>(TermMention<TList> mention)
        where TList : ITermList => Text.Words(mention.Start, mention.Length);
}
