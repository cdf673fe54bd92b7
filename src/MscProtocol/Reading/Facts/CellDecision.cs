using System.Buffers;

namespace MscProtocol.Reading;

/// <summary>Decides which of the things that a study gives are living mesenchymal stromal cells.</summary>
/// <remarks>
/// The name decides where it names cells, or what is made of cells. A name that could mean cells ("stem cell transplantation", a code
/// name) is understood by what else is said of it, and last by the titles of the study.
/// </remarks>
static class CellDecision
{
    const int Beginning = 80;

    // Comparators, and what only takes or measures.
    static readonly SearchValues<string> GivesNone = WordLists.Any("givesNone");

    // What is injected beside or in place of the cells.
    static readonly SearchValues<string> Drugs = WordLists.Any("drugs");

    // What a name says that may mean cells, if the study speaks of them.
    static readonly SearchValues<string> MayBeCells = WordLists.Any("mayBeCells");
    static readonly SearchValues<string> GenericCells = WordLists.Any("genericCells");
    static readonly SearchValues<string> Coinfused = WordLists.Any("coinfused");
    static readonly SearchValues<string> NothingGiven = WordLists.Any("nothingGiven");
    static readonly SearchValues<string> Fractions = WordLists.Any("fractions");
    static readonly SearchValues<string> Grown = WordLists.Any("grown");
    static readonly SearchValues<string> NotGiven = WordLists.Any("notGiven");
    static readonly SearchValues<string> Controls = WordLists.Any("controls");
    static readonly SearchValues<string> AnyCells = WordLists.Any("anyCells");
    static readonly SearchValues<string> Donates = WordLists.Any("donates");
    static readonly SearchValues<string> Gives = WordLists.Any("gives");
    static readonly SearchValues<string> OnlyTakes = WordLists.Any("onlyTakes");
    static readonly SearchValues<string> Coordinations = WordLists.Any("coordinations");

    /// <summary>Returns those of the things that are such cells.</summary>
    /// <param name="things">The things, in order.</param>
    /// <param name="titles">Titles of the study, the surest first.</param>
    /// <param name="descriptions">Summaries of the study, the surest first.</param>
    public static IReadOnlyList<int> Cells(
        IReadOnlyList<GivenThing> things, IReadOnlyList<RecordProse> titles, IReadOnlyList<RecordProse> descriptions)
    {
        IReadOnlyList<RecordProse> context = [.. titles, .. descriptions];
        if (context.Any(text => AreUncultured(text, CellKind.Mesenchymal)) || titles.Any(text => AreUncultured(text, CellKind.Fraction)))
            return [];
        var named = things.Select(thing => IsFollowedOnly(thing) || IsFraction(thing) ? false : Decide(thing.Names)).ToList();
        List<int> cells = [.. Enumerable.Range(0, things.Count).Where(i => named[i] == true)];
        if (cells.Count > 0)
            return cells;
        cells = [.. Enumerable.Range(0, things.Count).Where(i => things[i].Texts.Any(IsCoinfused))];
        if (cells.Count > 0 && Decide(titles) == true)
            return cells;
        List<int> open =
        [
            .. Enumerable.Range(0, things.Count).Where(i => named[i] is null
                && !things[i].Names.Any(name => Has(name, GivesNone) || (Has(name, Drugs) && !Has(name, AnyCells)))),
        ];
        cells =
        [
            .. open.Where(i => Decide(things[i]) == true && (things[i].Names.Any(MayMeanCells) || StartsWithCells(things[i].Texts))),
        ];
        return cells.Count > 0 || Decide(context) != true
            ? cells
            : [.. open.Where(i => Decide(things[i]) is null && things[i].Names.Any(MayMeanCells))];
    }

    /// <summary>Returns whether the text tells of somebody who gets such cells, not of one who gives them or does without.</summary>
    public static bool Gets(RecordProse text) => text.NamesCells && !Has(text, Donates) && !SaysNotGiven(text);

    /// <summary>Returns whether the text says that the cells are not given.</summary>
    public static bool SaysNotGiven(RecordProse text) => Has(text, NotGiven);

    /// <summary>Returns whether the name says of an arm that it is the control.</summary>
    public static bool IsControl(RecordProse name) => Has(name, Controls);

    /// <summary>Returns whether the text speaks of any cells.</summary>
    public static bool SpeaksOfCells(RecordProse text) => text.Cells.Count > 0 || Has(text, AnyCells);

    /// <summary>Returns whether the name is that of a comparator.</summary>
    public static bool SoundsLikeControl(RecordProse name) => Has(name, GivesNone);

    // "This is a follow-up study without intervention": the cells were given in an earlier study.
    static bool IsFollowedOnly(GivenThing thing) => thing.Texts.Any(text => Has(text, NothingGiven));

    // "ADSC-enriched fat", of which the text says that the stromal vascular fraction is added as it comes.
    static bool IsFraction(GivenThing thing) =>
        thing.Texts is [var first, ..] && !first.NamesCells && Has(first, Fractions) && !Has(first, Grown);

    static bool AreUncultured(RecordProse text, CellKind kind) => CellFinder.AreUncultured(text.Text.Text, text.Cells, kind);

    // "Cord blood transplantation" with "co-infusion of MSC"
    static bool IsCoinfused(RecordProse text) => text.NamesCells && Has(text, Coinfused);

    static bool? Decide(GivenThing thing) => Decide(thing.Texts, thing.Names.Any(name => Has(name, GenericCells)));

    // The first text that names cells, or what is no such cells, decides.
    static bool? Decide(IReadOnlyList<RecordProse> texts, bool isGeneric = false)
    {
        foreach (var text in texts)
        {
            if (text.NamesCells)
                return !Has(text, OnlyTakes) || Has(text, Gives);
            if (text.Cells.Count > 0 && !(isGeneric && NamesGenericCells(text)) && !NamesMore(text))
                return false;
        }

        return null;
    }

    // "Stem cells or chondrocytes": what are compared are two.
    static bool NamesGenericCells(RecordProse text) =>
        SentenceSet.Places(text.Text.Text, rest => rest.IndexOfAny(GenericCells))
            .Exists(place => !text.Cells.Any(cells => cells.Start <= place && place < cells.End));

    // "EV-Pure™ and WJ-Pure™": of two things that are joined, one is not known.
    static bool NamesMore(RecordProse text)
    {
        var words = text.Text.Text.AsSpan();
        return text.Cells.All(cells => cells.Kind == CellKind.CellFree)
            && words.ContainsAny(Coordinations)
            && words.Count('™') + words.Count('®') > 1;
    }

    // A brand says nothing, but what is said of it begins with what it is.
    static bool StartsWithCells(IReadOnlyList<RecordProse> texts) =>
        texts.Any(text => text.Cells is [{ Kind: CellKind.Mesenchymal, Start: < Beginning }, ..]);

    // A name with a digit or a trade mark, or one word in capitals ("EB-CMF"), is a code name or a brand.
    static bool MayMeanCells(RecordProse name) =>
        Has(name, MayBeCells) || name.Text.Text.Any(character => char.IsAsciiDigit(character) || character is '®' or '™')
        || name.Text.Text.All(character => char.IsUpper(character) || character == '-');

    static bool Has(RecordProse text, SearchValues<string> words) => text.Text.Text.AsSpan().ContainsAny(words);
}
