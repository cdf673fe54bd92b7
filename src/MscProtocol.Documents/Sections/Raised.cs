using System.Text;

namespace MscProtocol.Sections;

/// <summary>Puts what a document raises above the line into plain text: exponents as superscript digits, marks of notes left out.</summary>
static class Raised
{
    const string Digits = "0123456789+-−–";
    const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻";
    const int LongestExponent = 3;

    /// <summary>Adds raised text behind what is there.</summary>
    public static void Append(StringBuilder text, string raised)
    {
        var mark = raised.Trim();
        if (mark.Length == 0)
            text.Append(raised);
        else if (IsExponent(text, mark))
            text.Append(string.Concat(mark.Select(character => Superscripts[Digits.IndexOf(character, StringComparison.Ordinal)])));
        else if (mark.All(character => char.IsAsciiDigit(character) || character is ',' or '-' or '–' or ' '))
            text.Append(" [").Append(mark).Append(']');
        else if (!IsMark(mark))
            text.Append(raised);
    }

    // Behind a ten, or behind a unit.
    static bool IsExponent(StringBuilder text, string mark)
    {
        if (!mark.All(character => Digits.Contains(character, StringComparison.Ordinal)))
            return false;
        if (!mark.Any(char.IsAsciiDigit))
            return mark is "-" or "−" or "–" || (mark == "+" && text.Length > 0 && char.IsAsciiDigit(text[^1]));
        var before = text.Length;
        while (before > 0 && char.IsWhiteSpace(text[before - 1]))
            before--;
        if (before == 0)
            return false;
        if (char.IsAsciiDigit(text[before - 1]) || text[before - 1] is '⁻' or '⁺')
            return text[before - 1] != '0' || EndsWithTen(text, before) ? mark.Length <= LongestExponent : mark.Length == 1;
        return before == text.Length && IsUnit(text, before) && mark.TrimStart('-', '−', '–').Length == 1;
    }

    static bool EndsWithTen(StringBuilder text, int end) =>
        end >= 2 && text[end - 1] == '0' && text[end - 2] == '1' && (end == 2 || !char.IsAsciiDigit(text[end - 3]));

    static bool IsUnit(StringBuilder text, int end)
    {
        var start = end;
        while (start > 0 && (char.IsAsciiLetter(text[start - 1]) || text[start - 1] is 'μ' or 'µ'))
            start--;
        return text.ToString(start, end - start) is "m" or "cm" or "mm" or "kg" or "g" or "L" or "l" or "mL" or "ml" or "h" or "min" or "s"
            or "dL" or "µL" or "μL" or "d";
    }

    // The letter or sign of a footnote.
    static bool IsMark(string mark) => mark.Length == 1
        ? !char.IsAsciiDigit(mark[0]) && mark[0] is not ('®' or '™' or '+' or '-' or '−')
        : mark.All(character => character is '*' or '†' or '‡' or '§' or '¶' or ','
            || (char.IsAsciiLetterLower(character) && mark.Contains(',', StringComparison.Ordinal)));
}
