using MscProtocol.Notation;
using MscProtocol.Protocol;
using MscProtocol.Quantities;

namespace MscProtocol.Prose;

/// <summary>Goes through a text once, from one number to the next.</summary>
sealed class DoseFinder(FoldedText text)
{
    /// <summary>How far a dose may stand from the same dose in another form.</summary>
    const int MostBetween = 40;

    readonly CandidateScan scan = new(text);
    readonly DoseListReader lists = new(text);
    readonly NounReader nouns = new(text);
    readonly DoseContext context = new(text);
    readonly List<DoseMention> found = [];

    public IReadOnlyList<DoseMention> Find()
    {
        for (var position = 0; scan.Next(position) is { } start;)
            position = Read(start);
        return found;
    }

    /// <summary>Reads the doses whose first number starts at <paramref name="start"/>, and returns where they end.</summary>
    int Read(int start)
    {
        var terms = lists.Read(start);
        var end = lists.End;
        if (terms.Count == 0)
            return end;

        var counted = nouns.Read(end);
        if (IsDose(terms, end, counted) && !context.IsElsewhere(start, counted.End))
        {
            var role = RoleReader.Read(text, context, start, counted.End, counted);
            for (var i = 0; i < terms.Count; i++)
                Add(terms[i], i == terms.Count - 1 ? counted.End : terms[i].End, counted, role);
        }

        return end;
    }

    bool IsDose(List<DoseTerm> terms, int end, Counted counted)
    {
        var start = terms[0].Start;
        if (counted.IsRefused)
            return false;
        if (counted.Class == WordClass.Stromal)
            return true;
        var before = context.Before(start);
        if (counted.Class == WordClass.Cells)
            return before != WordClass.OtherCells;
        if (counted.Basis == DoseBasis.PerKilogram)
            return (counted.HasStrangers ? before is WordClass.Cells or WordClass.Stromal : before is not (WordClass.OtherCells or WordClass.NotCells))
                && terms[^1].Last.Multiplier != Multiplier.None;
        if (terms[0].Last.Multiplier == Multiplier.None)
            return before is WordClass.Cells or WordClass.Stromal;
        return !IsMetric(end) && context.SpeaksOfCells(start, end);
    }

    // "9m, 12m" are months and "10 mm" is a length; a lone "M" is a million.
    bool IsMetric(int end) => text[end - 1] is 'm' or 'k' && char.IsLower(text.Original(end - 1, end)[0]);

    void Add(DoseTerm term, int end, Counted counted, DoseRole role)
    {
        if (term.Cells() is not { } cells)
            return;
        if (role == DoseRole.Cap)
            cells = new(null, cells.High);

        if (Restated(term.Start, cells))
            return;
        var (start, length) = text.Place(term.Start, end);
        found.Add(new()
        {
            Cells = cells,
            Basis = counted.Basis ?? DoseBasis.Absolute,
            Weight = counted.Weight,
            Role = role,
            Notation = DoseDoubts.NotationOf(text, term),
            Doubt = DoseDoubts.Of(text, term, cells),
            Start = start,
            Length = length,
        });
    }

    // "2 x 106 cells (2 million cells)" is one dose, and the second form tells how the first is meant.
    bool Restated(int start, Interval cells)
    {
        if (found.Count == 0 || found[^1].Cells != cells || text[text.SkipSpaceBack(start) - 1] is not ('(' or '='))
            return false;
        var before = found[^1];
        var (place, _) = text.Place(start, start);
        if (place - before.Start - before.Length > MostBetween)
            return false;
        found[^1] = before.WithoutDoubt();
        return true;
    }
}
