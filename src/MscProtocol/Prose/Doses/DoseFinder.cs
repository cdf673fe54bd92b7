using MscProtocol.Notation;
using MscProtocol.Protocol;
using MscProtocol.Quantities;

namespace MscProtocol.Prose;

/// <summary>Goes through a text once, from one number to the next.</summary>
sealed class DoseFinder
{
    /// <summary>How far a dose may stand from the same dose in another form.</summary>
    const int MostBetween = 40;

    const int LongestFactor = 40;

    const int MiddleAtMost = 24;

    static readonly WordSet Middles = WordSet.Of("middles");

    readonly FoldedText text;
    readonly CandidateScan scan;
    readonly DoseListReader lists;
    readonly NounReader nouns;
    readonly DoseContext context;
    readonly RoleReader roles;
    readonly ContainerReader containers;
    readonly DoseSums sums;
    readonly List<DoseMention> found = [];

    // What the last dose was counted against before its number, and where its words end.
    (Counted Basis, int Start)? lastBefore;
    int lastEnd;
    bool lastHadNoBasis;

    public DoseFinder(FoldedText text)
    {
        this.text = text;
        (scan, lists, nouns, context) = (new(text), new(text), new(text), new(text));
        roles = new(text, context);
        (containers, sums) = (new(text, context), new(text, context));
    }

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

        var passedOver = lists.PassedOver;
        start = terms[0].Start;
        var before = Before(start);
        var counted = nouns.Read(end);
        if (terms is [{ Second: null, First: { Significand: 1 } power }] && IsTimesBefore(start) && HeadedAt(counted.End) is { } headed)
        {
            terms = lists.ReadUnder(power, headed);
            end = Math.Max(end, lists.End);
            if (terms.Count == 0)
                return end;
        }
        else if (Factor(start) is { } factor)
        {
            passedOver = factor;
        }
        else if (terms is [{ Second: null } middle] && IsAfterMiddle(start) && Bracketed(middle) is { } bracketed)
        {
            terms = bracketed;
        }

        counted = before is { } basis ? counted.On(basis.Basis) : counted;
        if (counted is { Basis: null, Class: WordClass.Cells or WordClass.Stromal } && BasisBehind.Find(text, counted.End) is { } behind)
            counted = counted with { Basis = behind.Basis, Weight = behind.Weight, Divisor = behind.Divisor, End = behind.End };
        if (IsDose(terms, end, counted) && !context.IsElsewhere(start, counted.End) && !IsMiddle(terms, counted))
        {
            var role = roles.Read(start, counted, before?.Start);
            var packed = role == DoseRole.Administration ? containers.Packed(start, counted.End) : null;
            role = packed is null ? role : DoseRole.Concentration;
            if (counted.Basis == DoseBasis.PerKilogram && lastHadNoBasis && lists.AreListed(lastEnd, start))
                Rebase(counted.Weight);
            for (var i = 0; i < terms.Count; i++)
                Add(terms[i], i == terms.Count - 1 ? Math.Max(counted.End, terms[i].End) : terms[i].End, counted, role);
            if (role == DoseRole.Concentration && counted.Basis is null or DoseBasis.Absolute && terms is [_] && found.Count > 0
                && (packed ?? containers.Read(start, counted.End)) is { } count)
                AddAll(found[^1], count);
            sums.Mark(found, start);
            if (passedOver is var (first, after) && found.Count > 0)
                found[^1] = found[^1].Doubt is null
                    ? found[^1].With(DoseDoubts.PassedOver(text, first, after, found[^1].Cells)) : found[^1];
            (lastBefore, lastEnd, lastHadNoBasis) = (before, counted.End, counted.Basis is null);
        }

        return end;
    }

    // "2-4 × 10^6 cells/kg (median 3 × 10^6 cells/kg)": what lies in the middle of a range is no dose beside it.
    bool IsMiddle(List<DoseTerm> terms, Counted counted) =>
        terms is [{ Second: null } only] && only.Cells() is { } cells && found.Count > 0
        && found[^1] is { Cells: { IsSingle: false } range } last && last.Basis == (counted.Basis ?? DoseBasis.Absolute)
        && cells.Low >= range.Low && cells.High <= range.High
        && IsAfterMiddle(only.Start);

    bool IsAfterMiddle(int start) => Middles.Find(text, Math.Max(lastEnd, start - MiddleAtMost), start) is not null;

    // "Median 1.5 (0.8 to 2.5) × 10^6": the range stands within the number of its middle, and shares its multiplier.
    List<DoseTerm>? Bracketed(DoseTerm middle)
    {
        if (text.Span[middle.Start..middle.End].IndexOf('(') is not (>= 0 and var open))
            return null;
        var first = middle.Start + open + 1;
        while (first < middle.End && !text.IsDigit(first))
            first++;
        return lists.Read(first) is [{ Second: not null }] range ? range : null;
    }

    // "1 × 10^6 cells and 2 × 10^6 cells/kg": the first is rather on the basis of the second.
    void Rebase(WeightKind? weight)
    {
        var last = found[^1];
        var words = text.Given(last.Start, last.Length);
        found[^1] = last.PerKilogram(weight, DoseDoubts.BasisOfNext(words, last.Cells));
    }

    // What stands before a times sign and is no number: "n × 10^6".
    (int Start, int End)? Factor(int start)
    {
        var sign = text.SkipSpaceBack(start) - 1;
        if (text[sign] is not '×')
            return null;
        var end = text.SkipSpaceBack(sign);
        var first = WordBounds.Start(text, end, Math.Max(0, end - LongestFactor));
        return (first < end ? first : Math.Max(0, end - 1), start);
    }

    // The "×10^6" of a heading: what it multiplies stands behind it.
    bool IsTimesBefore(int start) =>
        text[text.SkipSpaceBack(start) - 1] is '×' or 'x'
            && text[text.SkipSpaceBack(text.SkipSpaceBack(start) - 1) - 1] is '(' or '[' or ',' or ':' or '|' or '\0';

    // "(×10^6 cells/kg): 2"
    int? HeadedAt(int end)
    {
        while (text[end] is ' ' or ')' or ']' or ':' or '=' or '|')
            end++;
        return text.IsDigit(end) ? end : null;
    }

    // "每公斤体重 1 × 10^6 个、2 × 10^6 个": the second dose is on the basis of the first.
    (Counted Basis, int Start)? Before(int start) =>
        BasisBefore.Find(text, Math.Max(lastEnd, context.SentenceStart(start)), start) is { } found ? found
        : lastBefore is not null && lists.AreListed(lastEnd, start) ? lastBefore
        : null;

    bool IsDose(List<DoseTerm> terms, int end, Counted counted)
    {
        var start = terms[0].Start;
        if (counted.IsRefused || IsLengthOrMolar(end))
            return false;
        if (counted.Class == WordClass.Stromal)
            return true;
        var before = context.Before(start);
        if (counted.Class == WordClass.Cells)
            return before != WordClass.OtherCells;
        if (counted.Basis == DoseBasis.PerKilogram)
            return (counted.HasStrangers ? before is WordClass.Cells or WordClass.Stromal
                : before is not (WordClass.OtherCells or WordClass.NotCells))
                && (terms[^1].Last.Multiplier != Multiplier.None || IsPlain(terms[0], before));
        if (terms[0].Last.Multiplier == Multiplier.None)
            return IsPlain(terms[0], before);
        return !IsMetric(end) && context.SpeaksOfCells(start, end);
    }

    // "MSCs 500,000/kg"
    bool IsPlain(DoseTerm term, WordClass before) =>
        before is WordClass.Cells or WordClass.Stromal && IsRound(term) && !lists.IsLabelled(term.Start);

    // "(IND 17313)" counts nothing.
    static bool IsRound(DoseTerm term) => term.Last.Evaluate(out var value) is null && value % 1000 == 0;

    // "9m, 12m" are months and "10 mm" is a length; a lone "M" is a million.
    bool IsMetric(int end) => text[end - 1] is 'm' or 'k' && char.IsLower(text.Original(end - 1, end)[0]);

    // "1.54mm", "5 mM"; a million is "MM" at most.
    bool IsLengthOrMolar(int end) =>
        text[end - 1] == 'm' && text[end - 2] == 'm' && !text.IsLetter(end - 3) && text.Original(end - 2, end) is not "MM";

    void Add(DoseTerm term, int end, Counted counted, DoseRole role)
    {
        if (term.Cells() is not { } cells)
            return;
        if (counted.Divisor != 1)
            cells = new(cells.Low / counted.Divisor, cells.High / counted.Divisor);
        if (role == DoseRole.Cap)
            cells = new(null, cells.High);
        else if (role == DoseRole.Minimum)
            cells = new(cells.Low, null);

        if (Restated(term.Start, cells))
            return;
        var from = Lower(term.Start, counted, role, cells);
        cells = from is null ? cells : new(from.Cells.Low, cells.High);
        var (start, length) = text.Place(term.Start, end);
        if (from is not null)
            (start, length) = (from.Start, start + length - from.Start);
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

    // "2 vials of 25 million cells" are one dose of 50 million.
    void AddAll(DoseMention each, int count)
    {
        var all = new Interval(each.Cells.Low * count, each.Cells.High * count);
        if (found.Exists(other => other.Cells == all && other.Role == DoseRole.Administration))
            return;
        found.Add(new()
        {
            Cells = all,
            Basis = DoseBasis.Absolute,
            Role = DoseRole.Administration,
            Notation = each.Notation,
            Doubt = DoseDoubts.OfContainers(text.Given(each.Start, each.Length), count, all),
            Start = each.Start,
            Length = each.Length,
        });
    }

    // "1.5 × 10^6 MSC/kg to 2.5 × 10^6 MSC/kg" is one range.
    DoseMention? Lower(int start, Counted counted, DoseRole role, Interval cells)
    {
        if (found.Count == 0 || !lists.AreRange(lastEnd, start) || found[^1] is not { Cells: { IsSingle: true } low, Doubt: null } from
            || from.Role != role || from.Basis != (counted.Basis ?? DoseBasis.Absolute) || !cells.IsSingle || low.Low >= cells.Low)
            return null;
        found.RemoveAt(found.Count - 1);
        return from;
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
