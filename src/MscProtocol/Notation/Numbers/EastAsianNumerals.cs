namespace MscProtocol.Notation;

/// <summary>Numbers below 10,000 in the numerals of China and Japan: "三", "十二", "二百五十", "一千零五".</summary>
static class EastAsianNumerals
{
    const string Digits = "零一二三四五六七八九";
    const string Units = "十百千";

    // "几十" and "数百" are no numbers.
    const string Some = "几幾数數";

    /// <summary>Returns whether the character is a part of such a number.</summary>
    public static bool IsPart(char character) =>
        character is '两' or '兩' or '〇' || (character >= '一' && (Digits + Units).Contains(character, StringComparison.Ordinal));

    /// <summary>
    /// Returns the number that starts at <paramref name="start"/>, or null when none does;
    /// no value where the numerals from there make none, as those of "二三十" and "三百五" do, which people read in different ways.
    /// </summary>
    public static (int? Value, int End)? Match(FoldedText text, int start)
    {
        if (!IsPart(text[start]) || text[start] is '百' or '千')
            return null;

        var (total, least, digit, isSure) = (0, int.MaxValue, (int?)null, !Some.Contains(text[start - 1], StringComparison.Ordinal));
        var (isSkipping, end) = (false, start);
        for (; IsPart(text[end]); end++)
        {
            if (Units.IndexOf(text[end], StringComparison.Ordinal) is >= 0 and var power)
            {
                var unit = power == 0 ? 10 : power == 1 ? 100 : 1000;
                isSure &= unit < least && digit != 0 && (digit is not null || unit == 10);
                total += (digit ?? 1) * unit;
                (least, digit, isSkipping) = (unit, null, false);
            }
            else if (Value(text[end]) is 0 && least < int.MaxValue && digit is null)
            {
                isSkipping = true;
            }
            else
            {
                isSure &= digit is null;
                digit = Value(text[end]);
            }
        }

        isSure &= digit is null || least <= 10 || isSkipping || least == int.MaxValue;
        return (isSure ? total + (digit ?? 0) : null, end);
    }

    static int Value(char character) =>
        character is '两' or '兩' ? 2 : character == '〇' ? 0 : Digits.IndexOf(character, StringComparison.Ordinal);
}
