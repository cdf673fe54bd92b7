using System.Buffers;
using MscProtocol.Notation;
using MscProtocol.Protocol;
using MscProtocol.Quantities;

namespace MscProtocol.Prose;

/// <summary>Reads the role of a dose from the words beside it.</summary>
static class RoleReader
{
    const int ReachBefore = 48;

    const int ReachAfter = 24;

    static readonly string[] CapsAfter = ["maximum", "max", "at most", "is the maximum", "as maximum", "or less"];

    static readonly SearchValues<char> Digits = SearchValues.Create("0123456789一二三四五六七八九十两");

    static readonly string[] Sums = ["cumulative", "cumulatively", "累计", "累积", "总计"];

    static readonly string[] Totals = ["total", "in total", "altogether", "overall", "共"];

    public static DoseRole Read(FoldedText text, DoseContext context, int start, int end, Counted counted)
    {
        var first = ClauseStart(text, Math.Max(context.SentenceStart(start), start - ReachBefore), start);
        if (CapWords.EndBefore(text, first, start))
            return DoseRole.Cap;
        if (counted.Basis == DoseBasis.PerMillilitre || counted.IsContainer)
            return DoseRole.Concentration;

        if (StartsWith(text, end, CapsAfter))
            return DoseRole.Cap;
        if (context.Holds(first, start, Sums) || StartsWith(text, end, Sums))
            return DoseRole.Cumulative;
        return StartsWith(text, end, Totals) ? DoseRole.Cumulative : DoseRole.Administration;
    }

    static int ClauseStart(FoldedText text, int least, int start)
    {
        for (var i = start - 1; i >= least; i--)
        {
            if (text[i] is ',' or '(')
                return i + 1;
        }

        return least;
    }

    static int ClauseEnd(FoldedText text, int end)
    {
        var most = end + ReachAfter;
        while (end < most && text[end] is not ('\0' or '\n' or ';' or ',' or '.' or ')'))
            end++;
        return Math.Min(end, text.Length);
    }

    // "(total ≤300 M)", "(total volume: 30 ml)" speak of the number that follows.
    static bool IsBeforeNumber(FoldedText text, int end) =>
        text.Span[end..ClauseEnd(text, end)].ContainsAny(Digits);

    static bool StartsWith(FoldedText text, int end, string[] words)
    {
        var position = text.SkipSpace(end);
        if (text[position] is '(' or ',')
            position = text.SkipSpace(position + 1);
        return text.SkipWord(position, words) is { } after && !IsBeforeNumber(text, after);
    }
}
