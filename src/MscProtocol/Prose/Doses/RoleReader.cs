using System.Buffers;
using MscProtocol.Notation;
using MscProtocol.Protocol;
using MscProtocol.Quantities;

namespace MscProtocol.Prose;

/// <summary>Reads the role of a dose from the words beside it.</summary>
sealed class RoleReader(FoldedText text, DoseContext context)
{
    const int ReachBefore = 48;

    const int ReachAfter = 24;

    // How far before the number "or" may start.
    const int OrAtMost = 4;

    static readonly SearchValues<char> Digits = SearchValues.Create("0123456789一二三四五六七八九十两");

    static readonly WordSet MostBehind = WordSet.Of("mostBehind");

    static readonly WordSet MostOfTwo = WordSet.Of("mostOfTwo");

    static readonly WordSet Or = WordSet.Of("orBefore");

    static readonly WordSet LeastBehind = WordSet.Of("leastBehind");

    static readonly WordSet SumsBefore = WordSet.Of("sumsBefore");

    static readonly WordSet SumsBehind = WordSet.Of("sumsBehind");

    static readonly WordSet Totals = WordSet.Of("totalsBefore");

    static readonly WordSet Packs = WordSet.Of("packBefore");

    static readonly WordSet PacksBehind = WordSet.Of("packBehind");

    static readonly WordSet Counters = WordSet.Of("counters");

    /// <summary>Returns the role of the dose from <paramref name="start"/> to the end of what it counts.</summary>
    /// <param name="start">Where its number starts.</param>
    /// <param name="counted">What it counts.</param>
    /// <param name="basis">Where a basis before the number starts, which a bound may stand before as well.</param>
    public DoseRole Read(int start, Counted counted, int? basis)
    {
        var sentence = context.SentenceStart(start);
        var first = ClauseStart(Math.Max(sentence, start - ReachBefore), start);
        if (IsBound(BoundWords.Most, first, start, basis) || IsSecondOfCap(first, start))
            return DoseRole.Cap;
        if (IsBound(BoundWords.Least, first, start, basis))
            return SumsBefore.Find(text, first, start) is null ? DoseRole.Minimum : DoseRole.Cumulative;
        if (counted.Basis == DoseBasis.PerMillilitre || counted.IsContainer
            || IsPack(Math.Max(sentence, start - ReachBefore), start, counted))
            return DoseRole.Concentration;

        if (StandsBehind(counted.End, MostBehind))
            return DoseRole.Cap;
        if (StandsBehind(counted.End, LeastBehind))
            return DoseRole.Minimum;
        if (SumsBefore.Find(text, first, start) is not null
            || (Totals.Find(text, first, start) is not null && context.TellsOfSeveral(start, counted.End)))
            return DoseRole.Cumulative;
        return StandsBehind(counted.End, SumsBehind) ? DoseRole.Cumulative : DoseRole.Administration;
    }

    bool IsBound(BoundWords words, int first, int start, int? basis) =>
        words.EndBefore(text, first, start)
            || (basis is { } before && words.EndBefore(text, ClauseStart(Math.Max(0, before - ReachBefore), before), before));

    // "Maximum dose as for 100 kg or 150 million"
    bool IsSecondOfCap(int first, int start) =>
        Or.Find(text, Math.Max(first, start - OrAtMost), start) is not null && MostOfTwo.Find(text, first, start) is not null;

    // "each vial contains 30 million", "cryobag 5 × 10^7"
    bool IsPack(int first, int start, Counted counted)
    {
        if (counted.Basis is DoseBasis.PerKilogram or DoseBasis.PerSite)
            return false;
        if (StandsBehind(counted.End, PacksBehind))
            return true;
        for (var i = start - 1; i >= first && text[i] is not (',' or '，' or '\n'); i--)
        {
            if (WordBounds.IsStart(text, i) && Packs.Match(text, i) is { } after && after <= start)
                return !context.SpeaksOfDosing(after, start);
        }

        return false;
    }

    int ClauseStart(int least, int start)
    {
        for (var i = start - 1; i >= least; i--)
        {
            if (text[i] is ',' or '，' or '、' or '(')
                return i + 1;
        }

        return least;
    }

    int ClauseEnd(int end)
    {
        var most = end + ReachAfter;
        while (end < most && text[end] is not ('\0' or '\n' or ';' or ',' or '，' or '.' or ')'))
            end++;
        return Math.Min(end, text.Length);
    }

    // "(total ≤300 M)", "(total volume: 30 ml)", "(max. 2 × 10^8)" speak of the number that follows.
    bool IsBeforeNumber(int end)
    {
        var start = text[end] == '.' && text.IsDigit(text.SkipSpace(end + 1)) ? end + 1 : end;
        return text.Span[start..ClauseEnd(start)].ContainsAny(Digits);
    }

    bool StandsBehind(int end, WordSet words)
    {
        var position = text.SkipSpace(end);
        if (Counters.Match(text, position) is { } counter)
            position = text.SkipSpace(counter);
        if (text[position] is '(' or ',' or '，')
            position = text.SkipSpace(position + 1);
        return words.Match(text, position) is { } after && !IsBeforeNumber(after);
    }
}
