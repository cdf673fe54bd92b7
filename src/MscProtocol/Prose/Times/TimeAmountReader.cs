using MscProtocol.Notation;
using MscProtocol.Protocol;

namespace MscProtocol.Prose;

/// <summary>Reads one number of a group of times: "day 28", "3rd", "12 weeks", "half a year", "28 ± 2".</summary>
sealed class TimeAmountReader(ProseTokens tokens)
{
    /// <summary>How many signs such as "#" and "第" may stand before a number.</summary>
    const int MostSigns = 2;

    readonly FoldedText text = tokens.Text;

    /// <summary>Returns the number at token <paramref name="first"/>, or null when none stands there.</summary>
    public WrittenTime? Read(int first)
    {
        if (Leads(first) is { } number)
            return ReadNumber(first, number, tokens[first].Lexeme);

        return tokens[first].Meaning switch
        {
            Meaning.Half => ReadHalf(first),
            Meaning.Article when tokens[first + 1].Meaning == Meaning.Unit && Leads(first + 1) is null =>
                WithHalf(new(first, first + 2, 1, null, tokens[first + 1].Lexeme) { IsArticle = true }),
            Meaning.Dash when IsMinus(first) => ReadNumber(first, first + 1, null),
            Meaning.Hash or Meaning.Number or Meaning.Ordinal => ReadNumber(first, SkipHash(first), null),
            _ => null,
        };
    }

    /// <summary>
    /// Returns the number token that the unit at <paramref name="index"/> announces: "days 1 and 3", "D28", "day of life 3".
    /// </summary>
    public int? Leads(int index)
    {
        var unit = tokens[index];
        if (unit.Meaning is not (Meaning.Unit or Meaning.LeadingUnit) || text[unit.Start] >= '\u2E80')
            return null;

        var next = index + 1;
        if (unit.End - unit.Start == 1)
            return tokens[next].Meaning == Meaning.Number && text.IsDigit(unit.End) && !IsSquareMetres(index) ? next : null;

        if (text.HasAt(tokens[next].Start, "of life"))
            next += 2;
        next = SkipHash(next);
        if (tokens[next].Meaning == Meaning.Dash && tokens[next + 1].IsNumeral)
            next++;
        return tokens[next].IsNumeral ? next : null;
    }

    // "mg/m2"
    bool IsSquareMetres(int index) => text.HasAt(tokens[index].Start, "m2") && tokens[index - 1].Meaning == Meaning.Slash
        && tokens[index - 2].Meaning == Meaning.Counted;

    WrittenTime? ReadNumber(int first, int number, Lexeme? announced)
    {
        if (tokens[number].Meaning == Meaning.Ordinal && tokens[number + 1].Meaning == Meaning.Number)
            number++;
        if (!tokens[number].IsNumeral || (announced is null && IsPartOfName(number)))
            return null;

        var amount = tokens[number].Value;
        var end = number + 1;
        if (HalfAfter(end) is { } half)
            (amount, end) = (amount + 0.5m, half);

        var isNegative = number > first && tokens[number - 1].Meaning == Meaning.Dash
            && (tokens[number - 1].Start > tokens[number - 2].End || IsMinus(number - 1));
        var written = new WrittenTime(first, end, amount, announced, null) { IsNegative = isNegative, IsOrdinal = IsOrdinal(number) };
        written = ReadTolerance(written);
        if (TrailingUnit(written.End, announced is not null) is { } unit)
            written = WithHalf(written with { End = unit + 1, Unit = tokens[unit].Lexeme });
        written = ReadTolerance(written);

        var isSomethingElse = !written.HasUnit && (IsLabelled(number) || IsCounted(written.End));
        return isSomethingElse || IsDimensions(number, written) ? null : written;
    }

    WrittenTime? ReadHalf(int half)
    {
        var unit = tokens[half + 1].Meaning == Meaning.Article ? half + 2 : half + 1;
        return tokens[unit].Meaning is Meaning.Unit or Meaning.AgeUnit ? new(half, unit + 1, 0.5m, null, tokens[unit].Lexeme) : null;
    }

    // "a year and a half", "一年半"
    WrittenTime WithHalf(WrittenTime written) =>
        HalfAfter(written.End) is { } end && tokens[end].Meaning != Meaning.Unit
            ? written with { End = end, Amount = written.Amount + 0.5m } : written;

    // The half of "6 months, half of the patients" belongs to what follows.
    int? HalfAfter(int index)
    {
        if (tokens[index].Meaning == Meaning.Join)
            index++;
        if (tokens[index].Meaning == Meaning.Article)
            index++;
        return tokens[index].Meaning == Meaning.Half && tokens[index + 1].Meaning != Meaning.Article
            && !text.HasAt(tokens[index + 1].Start, "of ") ? index + 1 : null;
    }

    int? TrailingUnit(int index, bool isAnnounced)
    {
        var unit = index;
        if (tokens[unit].Meaning is Meaning.Filler or Meaning.Age or Meaning.After or Meaning.Dash or Meaning.Apart)
            unit++;
        if (tokens[unit].Meaning is Meaning.After && tokens[unit - 1].Meaning == Meaning.Dash)
            return null;
        if (tokens[unit].Meaning == Meaning.Join && text[tokens[unit].Start] == ',' && unit == index && !isAnnounced)
            unit++;
        if (text[tokens[unit].Start] == '.' && unit == index)
            unit++;
        if (tokens[unit].Unit is null || (unit > index && Leads(unit) is not null)
            || (IsAlsoSmallWord(unit) && (unit > index || IsSmallWord(unit))))
            return null;

        return tokens[unit].Meaning is Meaning.Frequency or Meaning.LeadingUnit || (isAnnounced && Leads(unit) is not null) ? null : unit;
    }

    // "3rd", "第3"
    bool IsOrdinal(int number) => tokens[number].Meaning == Meaning.Ordinal || text[tokens[number - 1].Start] is '第' or '제';

    // "1 an" is French, "3 an hour" is not; "1 y" is a year, "6 y 12 meses" is Spanish.
    bool IsAlsoSmallWord(int index) => tokens[index].Meaning is Meaning.Article or Meaning.Join;

    bool IsSmallWord(int index) =>
        tokens[index].Meaning == Meaning.Article
            ? index + 1 < tokens.Count && tokens[index + 1].Meaning is Meaning.Other or Meaning.Unit : tokens[index + 1].IsNumeral;

    WrittenTime ReadTolerance(WrittenTime written)
    {
        var sign = tokens[written.End].Meaning == Meaning.Open ? written.End + 1 : written.End;
        if (tokens[sign].Meaning != Meaning.Tolerance || tokens[sign + 1].Meaning != Meaning.Number)
            return written;

        var end = sign + 2;
        var unit = TrailingUnit(end, isAnnounced: false);
        var shared = unit is { } own ? tokens[own].Lexeme : written.Unit ?? written.Announced;
        end = unit is { } found ? found + 1 : end;
        if (sign > written.End && tokens[end].Meaning == Meaning.Close)
            end++;
        return written with
        {
            End = end,
            Unit = written.Unit ?? (written.Announced is null ? shared : null),
            Tolerance = shared?.Unit is { } known ? Quantity<Time>.Fit(Interval.Single(tokens[sign + 1].Value), known) : null,
        };
    }

    // "-35 days", "(-60 day)", "0, -3 d"; the dash of "0 - 24 h" and "baseline -2 years" is a range.
    bool IsMinus(int dash) =>
        tokens[dash + 1].Meaning == Meaning.Number && tokens[dash + 1].Start == tokens[dash].End
            && (dash == 0 || tokens[dash - 1].Meaning is Meaning.Open or Meaning.Join);

    int SkipHash(int index)
    {
        for (var skipped = 0; skipped < MostSigns && tokens[index].Meaning == Meaning.Hash; skipped++)
            index++;
        return index;
    }

    // The digits of "SF-36" and "COVID-19".
    bool IsPartOfName(int number) =>
        tokens[number - 1].Meaning == Meaning.Dash && tokens[number - 1].End == tokens[number].Start
            && tokens[number - 2].End == tokens[number - 1].Start &&
        tokens[number - 2].Meaning is Meaning.Other or Meaning.Numbered && number > 1;

    bool IsLabelled(int number)
    {
        var label = tokens[number - 1].Meaning == Meaning.Hash ? number - 2 : number - 1;
        return tokens[label].Meaning == Meaning.Numbered;
    }

    bool IsCounted(int next) =>
        tokens[next].Meaning is Meaning.Counted or Meaning.Percent or Meaning.Times or Meaning.Given or Meaning.Passage
            or Meaning.Numbered or Meaning.Viability;

    // "3D", "2D"
    bool IsDimensions(int number, WrittenTime written) =>
        written.Unit?.Unit?.Symbol == "d" && tokens[written.End - 1] is var unit && unit.Start == tokens[number].End
            && unit.End == unit.Start + 1 &&
        written.Amount is 2 or 3 && text.Original(unit.Start, unit.End) is "D";
}
