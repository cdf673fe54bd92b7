namespace MscProtocol.Notation;

/// <summary>
/// Numbers of several parts, or in numerals alone, in the units of China, Japan and Korea: "1亿2000万", "2千5百万", "十二万", "1억 5천만".
/// </summary>
static class EastAsianAmounts
{
    const string SmallUnits = "十百千십백천";
    const string LargeUnits = "万萬만亿億억";
    const int LongestDigits = 20;

    // "1亿2千5百万" has three.
    const int MostParts = 6;

    const int Myriad = 10_000;
    const int HundredMillion = 100_000_000;

    // "几十万" and "数百万" are no numbers.
    const string Some = "几幾数數수";

    /// <summary>Returns the number at <paramref name="start"/>; null for one that is digits and one word, which every script has.</summary>
    public static WrittenNumber? Match(FoldedText text, int start)
    {
        if (!MayStart(text, start) || Some.Contains(text[start - 1], StringComparison.Ordinal))
            return null;

        var (total, section, digit, last) = (0m, 0m, (decimal?)null, decimal.MaxValue);
        var (parts, end) = (0, start);
        for (var position = start; parts <= MostParts;)
        {
            if (text.IsDigit(position))
            {
                if (digit is not null || ReadDigits(text, position) is not var (value, after))
                    return null;
                (digit, position, parts) = (value, after, parts + 1);
            }
            else if (digit is null && EastAsianNumerals.Match(text, position) is { } numerals)
            {
                // "三百五" and "二三十" are read in different ways.
                if (numerals.Value is not { } amount)
                    return null;
                (section, position, parts) = (section + amount, numerals.End, parts + 1);
            }
            else if (digit is not null && SmallUnits.IndexOf(text[position], StringComparison.Ordinal) is >= 0 and var small)
            {
                section += digit.Value * (small % 3 == 0 ? 10 : small % 3 == 1 ? 100 : 1000);
                digit = null;
                position++;
            }
            else if (LargeUnits.IndexOf(text[position], StringComparison.Ordinal) is >= 0 and var index)
            {
                var large = index < 3 ? Myriad : HundredMillion;
                if (section + (digit ?? 0) == 0 || large >= last)
                    break;
                total += (section + (digit ?? 0)) * large;
                (section, digit, last) = (0, null, large);
                end = ++position;
                if (text[position] == ' ' && text.IsDigit(position + 1))
                    position++;
            }
            else
            {
                break;
            }
        }

        // What stands behind the last large unit counts where it has a unit of its own.
        var isPlain = parts == 1 && text.IsDigit(start);
        var isHeld = last != decimal.MaxValue && Exact.Check(total) is null && total == decimal.Truncate(total);
        return isHeld && !isPlain ? Written(total, start, end, parts == 1) : null;
    }

    // Most numbers are digits with nothing of these scripts behind them.
    static bool MayStart(FoldedText text, int start)
    {
        if (!text.IsDigit(start))
            return EastAsianNumerals.IsPart(text[start]);
        var end = start;
        while (end < start + LongestDigits && (text.IsDigit(end) || (text[end] is '.' or ',' && text.IsDigit(end + 1))))
            end++;
        return WordBounds.IsUnspaced(text[end]);
    }

    // "一百万至两百万" share nothing, "三至五百万" do.
    static WrittenNumber Written(decimal total, int start, int end, bool isShared)
    {
        var power = total % HundredMillion == 0 ? 8 : total % Myriad == 0 ? 4 : 0;
        return new(start, end, (long)(total / Exact.PowerOfTen(power)), 0, false)
        {
            Power = power,
            Multiplier = isShared ? Multiplier.Shared : Multiplier.Exponent,
        };
    }

    static (decimal Value, int End)? ReadDigits(FoldedText text, int start) =>
        DigitReader.Read(text, start, isLoose: false) is ({ } number, null) && number.Evaluate(out var value) is null
            ? (value, number.End) : null;
}
