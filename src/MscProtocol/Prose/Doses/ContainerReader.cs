using MscProtocol.Notation;
using MscProtocol.Quantities;

namespace MscProtocol.Prose;

/// <summary>
/// Finds of how many vials or bags a dose is made up: "2 vials, each containing 25 million", "one bag of 100 million, two bags".
/// </summary>
sealed class ContainerReader(FoldedText text, DoseContext context)
{
    /// <summary>How far from the number of cells the containers may be counted.</summary>
    const int Reach = 48;

    /// <summary>More are a stock, and no dose.</summary>
    const int Most = 10;

    static readonly WordSet MadeUp = WordSet.Of("madeUp");
    static readonly WordSet CellWords = WordSet.Of("cells");

    /// <summary>A text so short is taken to be about a dose and nothing else.</summary>
    const int ShortText = 60;

    /// <summary>Returns how many containers make up the dose; null where the text does not tell.</summary>
    /// <param name="start">Where the number of cells in one of them starts.</param>
    /// <param name="end">Where what it counts ends.</param>
    public int? Read(int start, int end)
    {
        var (first, after) = (context.SentenceStart(start), context.SentenceEnd(end));
        if (text.Length > ShortText && !context.SpeaksOfDosing(first, after) && MadeUp.Find(text, first, start) is null)
            return null;
        return Count(end, Math.Min(after, end + Reach)) ?? Count(Math.Max(first, start - Reach), start);
    }

    /// <summary>
    /// Returns how many containers make up the dose that stands between their number and their name: "two 25-million-cell vials".
    /// </summary>
    public int? Packed(int start, int end)
    {
        var word = SkipDash(end);
        if (CellWords.Match(text, word) is { } cells)
            word = SkipDash(cells);
        if (BasisReader.Unit(text, word) is not (Against.Container, _))
            return null;
        var before = text.SkipSpaceBack(start);
        return NumberBefore(text[before - 1] is '×' or 'x' ? before - 1 : before, context.SentenceStart(start));
    }

    int SkipDash(int position) => text.SkipSpace(text[text.SkipSpace(position)] == '-' ? text.SkipSpace(position) + 1 : position);

    int? Count(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (WordBounds.IsStart(text, i) && BasisReader.Unit(text, i) is (Against.Container, var after) && after <= to
                && (NumberBefore(i, from) ?? NumberBehind(after)) is { } count)
                return count;
        }

        return null;
    }

    int? NumberBefore(int word, int least)
    {
        var end = text.SkipSpaceBack(word);
        var start = end;
        while (start > least && text.IsDigit(start - 1))
            start--;
        if (start == end)
            start = WordBounds.IsUnspaced(text[end - 1]) ? end - 1 : WordBounds.LettersStart(text, end);
        return start >= least && start < end && !(text[start - 1] is '.' or ',' or '^' or '-') ? Number(start, end) : null;
    }

    // "1バイアル（2.5×10^7個）を2本": a unit of counting stands for the vial.
    int? NumberBehind(int end)
    {
        var sign = text.SkipSpace(end);
        var start = text.SkipSpace(sign + 1);
        return text[sign] == '×' && text.IsDigit(start) ? Number(start, text.SkipDigits(start)) : null;
    }

    int? Number(int start, int end)
    {
        var number = text.IsDigit(start) ? DigitReader.Read(text, start, isLoose: false).Number : NumberWords.Match(text, start);
        return number is { } written && written.End == end && written.Evaluate(out var value) is null && value is > 1 and <= Most
            && value == decimal.Truncate(value) ? (int)value : null;
    }
}
