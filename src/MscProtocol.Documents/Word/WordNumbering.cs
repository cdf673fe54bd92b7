using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace MscProtocol.Word;

/// <summary>The numbers that Word shows before paragraphs and that their text does not hold.</summary>
sealed class WordNumbering
{
    const int Levels = 9;

    readonly Dictionary<string, string> lists = new(StringComparer.Ordinal);
    readonly Dictionary<string, XElement> patterns = new(StringComparer.Ordinal);
    readonly Dictionary<string, int[]> counters = new(StringComparer.Ordinal);

    public WordNumbering(XElement? part)
    {
        foreach (var pattern in part?.Elements(WordNames.W + "abstractNum") ?? [])
        {
            if (pattern.Attribute(WordNames.W + "abstractNumId")?.Value is { } id)
                patterns.TryAdd(id, pattern);
        }

        foreach (var list in part?.Elements(WordNames.W + "num") ?? [])
        {
            if (list.Attribute(WordNames.W + "numId")?.Value is { } id && list.ValueOf("abstractNumId") is { } pattern)
                lists.TryAdd(id, pattern);
        }
    }

    /// <summary>Counts a paragraph of a list, and returns its number; <see langword="null"/> for a bullet or an unknown list.</summary>
    public string? Next(string list, int level)
    {
        if (level is < 0 or >= Levels || !lists.TryGetValue(list, out var id) || !patterns.TryGetValue(id, out var pattern))
            return null;
        if (!counters.TryGetValue(id, out var counts))
            counters.Add(id, counts = new int[Levels]);
        counts[level]++;
        Array.Clear(counts, level + 1, Levels - level - 1);
        return LevelOf(pattern, level) is { } format && format.ValueOf("numFmt") is not ("bullet" or "none")
            ? Written(pattern, format.ValueOf("lvlText") ?? string.Empty, counts)
            : null;
    }

    static XElement? LevelOf(XElement pattern, int level)
    {
        var number = level.ToString(CultureInfo.InvariantCulture);
        return pattern.Elements(WordNames.W + "lvl").FirstOrDefault(one => one.Attribute(WordNames.W + "ilvl")?.Value == number);
    }

    // "%1.%2" with the counts of the levels.
    static string? Written(XElement pattern, string text, int[] counts)
    {
        var written = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '%' || i + 1 >= text.Length || text[i + 1] is < '1' or > '9')
            {
                written.Append(text[i]);
                continue;
            }

            var level = text[++i] - '1';
            var format = LevelOf(pattern, level);
            var start = int.TryParse(format.ValueOf("start"), CultureInfo.InvariantCulture, out var first) ? first : 1;
            written.Append(Counted(Math.Max(counts[level], 1) - 1 + start, format.ValueOf("numFmt")));
        }

        return written.ToString().Trim().TrimEnd('.', ')', ':') is { Length: > 0 } number ? number : null;
    }

    static string Counted(int count, string? format) => format switch
    {
        "lowerLetter" => Letter(count, 'a'),
        "upperLetter" => Letter(count, 'A'),
        "lowerRoman" => Roman(count).ToLowerInvariant(),
        "upperRoman" => Roman(count),
        _ => count.ToString(CultureInfo.InvariantCulture),
    };

    static string Letter(int count, char first) => count is >= 1 and <= 26
        ? ((char)(first + count - 1)).ToString()
        : count.ToString(CultureInfo.InvariantCulture);

    static string Roman(int count)
    {
        if (count is < 1 or > 39)
            return count.ToString(CultureInfo.InvariantCulture);
        string[] ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
        return new string('X', count / 10) + ones[count % 10];
    }
}
