using MscProtocol.Notation;
using MscProtocol.Protocol;

namespace MscProtocol.Prose;

/// <summary>Reads passages among the tokens of a text.</summary>
sealed class PassageReader
{
    const int Near = 12;
    const int Highest = 100;

    /// <summary>Genes are called p16, p38 and p53; cells are not given beyond this passage.</summary>
    const int HighestSign = 20;

    readonly ProseTokens tokens;
    readonly List<PassageMention> mentions = [];
    readonly bool isField;

    PassageReader(ProseTokens tokens)
    {
        this.tokens = tokens;
        isField = tokens.Count <= Near
            && !Enumerable.Range(0, tokens.Count).Any(i => tokens[i].Meaning is Meaning.Other or Meaning.Numbered);
    }

    public static IReadOnlyList<PassageMention> Read(ProseTokens tokens)
    {
        if (!tokens.Hold(Meaning.Passage) && !tokens.Hold(Meaning.PassageSign))
            return [];

        var reader = new PassageReader(tokens);
        for (var index = 0; index < tokens.Count;)
            index = reader.ReadAt(index);
        return reader.mentions;
    }

    int ReadAt(int index)
    {
        if (NumberAfterSign(index) is { } signed)
            return HasContext(index) && tokens[signed].Value <= HighestSign ? ReadRange(index, signed) : signed + 1;
        if (NumberAfterWord(index) is { } announced)
            return ReadList(index, announced);

        var number = tokens[index].Meaning == Meaning.Hash ? index + 1 : index;
        return tokens[number].IsNumeral && PassageAfter(number) is { } word && (!IsUnspaced(word) || HasContext(index))
            ? ReadRange(index, number)
            : index + 1;
    }

    // "passages 2, 3 and 4"
    int ReadList(int first, int number)
    {
        var next = ReadRange(first, number);
        while (tokens[next].Meaning == Meaning.Join)
        {
            var listed = tokens[next + 1].Meaning == Meaning.Join ? next + 2 : next + 1;
            if (!IsPassageNumber(listed))
                break;
            next = ReadRange(listed, listed);
        }

        return next;
    }

    int ReadRange(int first, int number)
    {
        var last = SkipWord(number + 1) - 1;
        var bound = ProseBounds.Before(tokens, first) is not Bound.None and var before ? before : ProseBounds.Before(tokens, number);
        var written = Interval.Of(bound, tokens[number].Value);
        if (SecondNumber(last + 1, first) is { } second)
        {
            last = SkipWord(second + 1) - 1;
            if (tokens[second].Value > tokens[number].Value)
                written = new(tokens[number].Value, tokens[second].Value);
        }
        else if (bound == Bound.None)
        {
            written = Interval.Of(ProseBounds.After(tokens, last + 1), tokens[number].Value);
        }

        if (Quantity<PassageNumber>.Fit(written, Quantity<PassageNumber>.Dimension.Table[0]) is { } value
            && (written.High ?? written.Low) <= Highest)
        {
            var (start, length) = tokens.Place(first, last);
            mentions.Add(new(value, start, length));
        }

        return last + 1;
    }

    // The end of "P3-P5", "3 代至 16 代", "passages 3 to 5", "between passage 2 and 4".
    int? SecondNumber(int index, int first)
    {
        var isRange = tokens[index].Meaning is Meaning.Dash or Meaning.Range ||
            (tokens[index].Meaning == Meaning.Join && tokens.Text.HasAt(tokens[first - 1].Start, "between"));
        if (!isRange)
            return null;

        var number = index + 1;
        while (tokens[number].Meaning is Meaning.Passage or Meaning.PassageSign or Meaning.Hash)
            number++;
        return IsWhole(number) && tokens[number + 1].Meaning is not (Meaning.Unit or Meaning.Percent) ? number : null;
    }

    int? NumberAfterSign(int index)
    {
        if (tokens[index].Meaning != Meaning.PassageSign || tokens[index - 1].Meaning is Meaning.Numbered or Meaning.Slash)
            return null;

        var number = tokens[index + 1].Meaning == Meaning.Stop ? index + 2 : index + 1;
        var touches = tokens[number].Start == tokens[number - 1].End && tokens[number - 1].Start <= tokens[index].End;
        return touches && IsWhole(number) && !IsName(number + 1) ? number : null;
    }

    int? NumberAfterWord(int index)
    {
        if (tokens[index].Meaning != Meaning.Passage || IsUnspaced(index))
            return null;

        for (var i = index + 1; i < index + 6; i++)
        {
            if (tokens[i].IsNumeral)
                return IsPassageNumber(i) ? i : null;

            var isBetween = tokens[i].Meaning is Meaning.Filler or Meaning.Hash or Meaning.Numbered or Meaning.At or Meaning.Open
                    or Meaning.PassageSign or Meaning.Range or Meaning.Stop
                || ProseBounds.Of(tokens, i) != Bound.None || tokens[i].Meaning is Meaning.Dash or Meaning.Not or Meaning.Join;
            if (!isBetween)
                return null;
        }

        return null;
    }

    // The word after "3rd", "five" or "3 to 5"; the numbers of a range are one.
    int? PassageAfter(int number)
    {
        var next = number + 1;
        if (tokens[next].Meaning is Meaning.Dash or Meaning.Range && tokens[next + 1].IsNumeral)
            next += 2;
        if (tokens[next].Meaning is Meaning.Dash or Meaning.Culture)
            next++;
        return tokens[next].Meaning == Meaning.Passage ? next : null;
    }

    int SkipWord(int index) => tokens[index].Meaning == Meaning.Passage && !IsNumberNext(index) ? index + 1 : index;

    bool IsNumberNext(int word) => !IsUnspaced(word) && NumberAfterWord(word) is not null;

    bool IsWhole(int index) => tokens[index] is { IsNumeral: true, Value: >= 0 and <= Highest } number
        && number.Value == decimal.Truncate(number.Value);

    bool IsPassageNumber(int index) => IsWhole(index) &&
        (tokens[index + 1].Meaning is not (Meaning.Unit or Meaning.Percent or Meaning.Counted or Meaning.Given or Meaning.Times)
            || IsOfCells(index));

    // "passage 3 MSCs", but not "at each passage, 50 cells"
    bool IsOfCells(int index) => tokens[index - 1].Meaning is Meaning.Passage or Meaning.Dash && IsCells(index + 1);

    // "p16 expression", "P2 receptor", "P1 = 80 %"
    bool IsName(int index) => tokens[index].Meaning == Meaning.Named || tokens.Text[tokens.Text.SkipSpace(tokens[index - 1].End)] == '=';

    bool IsUnspaced(int index) => tokens.Text[tokens[index].Start] >= '\u2E80';

    bool HasContext(int index)
    {
        if (isField)
            return true;

        for (var i = index - Near; i <= index + Near; i++)
        {
            var isCulture = tokens[i].Meaning is Meaning.Culture or Meaning.Passage
                && !(IsUnspaced(i) && tokens[i].End == tokens[i].Start + 1);
            if (isCulture || IsCells(i))
                return true;
        }

        return false;
    }

    bool IsCells(int index) =>
        tokens[index].Meaning == Meaning.Counted
            && (tokens.Text.HasAt(tokens[index].Start, "cell") || tokens.Text.HasAt(tokens[index].Start, "msc"));
}
