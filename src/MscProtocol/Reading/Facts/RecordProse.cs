using System.Buffers;
using MscProtocol.Prose;
using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>A text of a record with all that it names. Each list is found once, when it is first asked for.</summary>
sealed class RecordProse(RecordText text)
{
    // What a sentence says that speaks of such cells as a kind, or of what others did with them.
    static readonly SearchValues<string> Generalities = WordLists.Any("generalities");

    // How far before a tissue "obtained from" may stand, and the cells that are obtained.
    const int MadeAtMost = 35;
    const int ClauseAtMost = 300;

    static readonly SearchValues<string> Makings = WordLists.Any("makings");
    static readonly SearchValues<string> Product = WordLists.Any("product");
    static readonly SearchValues<string> DrugAmounts = WordLists.Any("drugAmounts");

    static readonly SearchValues<string> SentenceBreaks = SearchValues.Create([". ", "\n", "。"], StringComparison.Ordinal);
    static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".;\n。；");

    /// <summary>The text itself.</summary>
    public RecordText Text { get; } = text;

    /// <summary>The text as the finders share it.</summary>
    public ProseText Prose { get; } = new(text.Text);

    public IReadOnlyList<CellMention> Cells => field ??= CellFinder.Find(Prose);

    public IReadOnlyList<TermMention<Tissue>> Tissues => field ??= TissueMentions.Find(Prose, Cells);

    public IReadOnlyList<TermMention<DonorType>> Donors => field ??= TermText.Find<DonorType>(Prose);

    public IReadOnlyList<TermMention<Route>> Routes => field ??= RouteMentions.Find(Prose);

    /// <summary>Routes that the text names, and those that it tells by where something is put.</summary>
    public IReadOnlyList<TermMention<Route>> RoutesAndSites => field ??= WithSites();

    /// <summary>Parts of the body.</summary>
    public IReadOnlyList<SiteMention> Sites => field ??= SiteRoutes.Find(Prose);

    public IReadOnlyList<TermMention<PreservationState>> Preservations => field ??= TermText.Find<PreservationState>(Prose);

    public IReadOnlyList<DoseMention> Doses => field ??= DoseText.Find(Prose);

    public IReadOnlyList<TimeMention> Times => field ??= TimeText.Find(Prose);

    public IReadOnlyList<PassageMention> Passages => field ??= PassageText.Find(Prose);

    public IReadOnlyList<ViabilityMention> Viabilities => field ??= ViabilityText.Find(Prose);

    public IReadOnlyList<ScheduleMention> Schedules => field ??= ScheduleText.Find(Prose);

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

    /// <summary>
    /// Returns whether the cells are named within so many characters of that place; behind a comma is something else in a list.
    /// </summary>
    public bool IsNearCells(int place, int distance) =>
        CellsAround(place - distance, place + distance).Any(cells => cells.Kind == CellKind.Mesenchymal && cells.Start <= place + distance
            && cells.End >= place - distance
            && (cells.Start < place || !Text.Text.AsSpan()[place..cells.Start].Contains(", ", StringComparison.Ordinal)));

    /// <summary>Returns whether the sentence at that place names the cells or a dose of them.</summary>
    public bool SharesSentence(int place) => AboutCells.Include(place);

    /// <summary>
    /// Returns whether the sentence at that place names the cells or a dose of them, or speaks of "the cells" in a text that names no
    /// others.
    /// </summary>
    public bool SpeaksOfProduct(int place) => SharesSentence(place) || (!NamesOthers && NamesProduct(place));

    /// <summary>Returns whether the sentence at that place speaks of "the cells" or "the product", whichever they are.</summary>
    public bool NamesProduct(int place) => AboutProduct.Include(place);

    /// <summary>Returns the sentences that hold any of these words.</summary>
    public SentenceSet SentencesWith(IReadOnlyList<string> words) =>
        new(
            Sentences,
            [
                .. words.Where(word => word.Length > 0)
                    .SelectMany(word => SentenceSet.Places(Text.Text, rest => rest.IndexOf(word, StringComparison.OrdinalIgnoreCase))),
            ]);

    /// <summary>Returns the sentences that hold any of these words.</summary>
    public SentenceSet SentencesWith(SearchValues<string> words) =>
        new(Sentences, SentenceSet.Places(Text.Text, rest => rest.IndexOfAny(words)));

    /// <summary>Returns whether the sentence at that place gives an amount of a drug: "20 µg once daily".</summary>
    public bool IsOfDrug(int place) => OfDrugs.Include(place);

    /// <summary>Returns whether the sentence at that place speaks of such cells as a kind, or of what others did with them.</summary>
    public bool IsGeneral(int place) => General.Include(place);

    /// <summary>
    /// Returns whether the words before that place say what cells are made from: "cells will be isolated from", "obtained from the".
    /// </summary>
    public bool IsMadeFrom(int place)
    {
        var text = Text.Text.AsSpan();
        var least = Math.Max(0, place - ClauseAtMost);
        var start = least + text[least..place].LastIndexOfAny(SentenceEnds) + 1;
        var before = text[start..place];
        return before[Math.Max(0, before.Length - MadeAtMost)..].ContainsAny(Makings)
            && before.Contains("cells", StringComparison.OrdinalIgnoreCase)
            && !IsGeneral(place)
            && !CellsAround(start, place).Any(cells =>
                cells.Kind is CellKind.Other or CellKind.Fraction or CellKind.CellFree && cells.Start >= start && cells.Start < place);
    }

    /// <summary>
    /// Returns the cells that are named from <paramref name="start"/> to <paramref name="end"/>, and the next on either side.
    /// </summary>
    public IEnumerable<CellMention> CellsAround(int start, int end)
    {
        for (var i = Math.Max(0, CellsEndingBefore(start) - 1); i < Cells.Count; i++)
        {
            yield return Cells[i];
            if (Cells[i].Start > end)
                break;
        }
    }

    // "Injected into the knee and intravenously"; in "intra-articular injection into the knee" one is within the other's reach.
    List<TermMention<Route>> WithSites()
    {
        List<TermMention<Route>> all = [.. Routes];
        foreach (var site in SiteRoutes.Mentions(this))
        {
            if (Array.Find(site, IsApart) is { } apart)
                all.Add(apart);
        }

        return all.Count == Routes.Count ? all : [.. all.OrderBy(mention => mention.Start)];

        bool IsApart(TermMention<Route> site) =>
            !all.Exists(other => other.Start < site.Start + site.Length && site.Start < other.Start + other.Length);
    }

    List<int> Sentences => field ??= SentenceSet.Places(Text.Text, rest => rest.IndexOfAny(SentenceBreaks));

    SentenceSet AboutCells => field ??= new(
        Sentences,
        [.. Cells.Where(cells => cells.Kind == CellKind.Mesenchymal).Select(cells => cells.Start), .. Doses.Select(dose => dose.Start)]);

    SentenceSet AboutProduct => field ??= new(Sentences, SentenceSet.Places(Text.Text, rest => rest.IndexOfAny(Product)));

    bool NamesOthers => Names(CellKind.Other) || Names(CellKind.Fraction) || Names(CellKind.CellFree);

    SentenceSet General => field ??= new(
        SentenceSet.Places(Text.Text, rest => rest.IndexOfAny(SentenceEnds)),
        SentenceSet.Places(Text.Text, rest => rest.IndexOfAny(Generalities)));

    SentenceSet OfDrugs => field ??= new(
        SentenceSet.Places(Text.Text, rest => rest.IndexOfAny(SentenceEnds)),
        SentenceSet.Places(Text.Text, rest => rest.IndexOfAny(DrugAmounts)));

    // They follow one another in the text.
    int CellsEndingBefore(int place)
    {
        var (first, end) = (0, Cells.Count);
        while (first < end)
        {
            var middle = (first + end) / 2;
            (first, end) = Cells[middle].End < place ? (middle + 1, end) : (first, middle);
        }

        return first;
    }

    /// <summary>Returns where a mention stands.</summary>
    public Place PlaceOf<TList>(TermMention<TList> mention)
        where TList : ITermList => Text.Words(mention.Start, mention.Length);
}
