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
    static readonly SearchValues<string> GivesNone = SearchValues.Create(
        [
            "placebo", "saline", "sham", "vehicle", "aspiration", "biops", "harvest", "collection", "sampl", "assay", "marker", "imaging",
            "cytom",
            "questionnaire", "conventional", "standard", "specimen", "puncture", "no intervention", "observation", "control",
            "rehabilitation",
        ],
        StringComparison.OrdinalIgnoreCase);

    // What a name says that may mean cells, if the study speaks of them.
    static readonly SearchValues<string> MayBeCells = SearchValues.Create(
        [
            "cell", "transplant", "infusion", "inject", "implant", "therap", "treatment", "graft", "biological", "product", "arthrodesis",
            "engineer",
            "repair", "dose", "group", "regenerat", "experiment",
        ],
        StringComparison.OrdinalIgnoreCase);

    static readonly SearchValues<string> NothingGiven = SearchValues.Create(
        ["study without intervention", "no additional administration", "non-interventional study"], StringComparison.OrdinalIgnoreCase);
    static readonly SearchValues<string> Fractions = SearchValues.Create(["stromal vascular fraction"], StringComparison.OrdinalIgnoreCase);
    static readonly SearchValues<string> Grown = SearchValues.Create(["cultur", "expan"], StringComparison.OrdinalIgnoreCase);

    static readonly SearchValues<string> Donates = SearchValues.Create(
        ["donating", "to donate", "will donate"], StringComparison.OrdinalIgnoreCase);

    static readonly SearchValues<string> OnlyTakes = SearchValues.Create(
        [
            "aspiration", "biops", "harvest", "collection", "sampl", "assay", "marker", "imaging", "cytom", "specimen", "isolation of",
            "bank",
        ],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Returns those of the things that are such cells.</summary>
    /// <param name="things">The things, in order.</param>
    /// <param name="context">Titles and summaries of the study, the surest first.</param>
    public static IReadOnlyList<int> Cells(IReadOnlyList<GivenThing> things, IReadOnlyList<RecordProse> context)
    {
        if (context.Any(text => CellFinder.AreUncultured(text.Text.Text, text.Cells)))
            return [];
        var named = things.Select(thing => IsFollowedOnly(thing) || IsFraction(thing) ? false : Decide(thing.Names)).ToList();
        List<int> cells = [.. Enumerable.Range(0, things.Count).Where(i => named[i] == true)];
        if (cells.Count > 0)
            return cells;
        List<int> open =
        [
            .. Enumerable.Range(0, things.Count).Where(i => named[i] is null && !things[i].Names.Any(name => Has(name, GivesNone))),
        ];
        cells =
        [
            .. open.Where(i => Decide(things[i].Texts) == true && (things[i].Names.Any(MayMeanCells) || StartsWithCells(things[i].Texts))),
        ];
        return cells.Count > 0 || Decide(context) != true
            ? cells
            : [.. open.Where(i => Decide(things[i].Texts) is null && things[i].Names.Any(MayMeanCells))];
    }

    /// <summary>Returns whether the text tells of somebody who gets such cells, not of one who gives them.</summary>
    public static bool Gets(RecordProse text) => text.NamesCells && !Has(text, Donates);

    /// <summary>Returns whether the name is that of a comparator.</summary>
    public static bool SoundsLikeControl(RecordProse name) => Has(name, GivesNone);

    // "This is a follow-up study without intervention": the cells were given in an earlier study.
    static bool IsFollowedOnly(GivenThing thing) => thing.Texts.Any(text => Has(text, NothingGiven));

    // "ADSC-enriched fat", of which the text says that the stromal vascular fraction is added as it comes.
    static bool IsFraction(GivenThing thing) =>
        thing.Texts is [var first, ..] && !first.NamesCells && Has(first, Fractions) && !Has(first, Grown);

    // The first text that names cells, or what is no such cells, decides.
    static bool? Decide(IReadOnlyList<RecordProse> texts)
    {
        foreach (var text in texts)
        {
            if (text.NamesCells)
                return !Has(text, OnlyTakes) || Has(text, MayBeCells);
            if (text.Cells.Count > 0)
                return false;
        }

        return null;
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
