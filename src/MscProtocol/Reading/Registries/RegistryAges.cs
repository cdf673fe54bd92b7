using System.Buffers;

namespace MscProtocol.Reading;

/// <summary>Reads a bound of the age as each register writes it: "18", "18 Years", "18Y", "19 Year(s)", "&gt;= 20age old".</summary>
static class RegistryAges
{
    const int LongestNumber = 3;

    static readonly SearchValues<string> NoBound = WordLists.Any("noBound");
    static readonly string[] Units = ["month", "week", "day", "hour", "minute"];

    /// <summary>Returns the bound in words that any reader knows; nothing where there is none.</summary>
    public static RecordNode Read(RecordNode node)
    {
        if (node.Text is not { } text || text.AsSpan().ContainsAny(NoBound))
            return default;
        var start = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (start < 0)
            return text.Any(char.IsLetter) ? node : default;
        var end = start;
        while (end < text.Length && end - start < LongestNumber && char.IsAsciiDigit(text[end]))
            end++;
        var unit = Array.Find(Units, unit => text.Contains(unit, StringComparison.OrdinalIgnoreCase)) ?? "year";
        return node.As($"{text[start..end]} {unit}s");
    }
}
