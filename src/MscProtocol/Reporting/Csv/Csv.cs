using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>Makes text from anywhere safe to stand in a CSV file (RFC 4180).</summary>
static class Csv
{
    /// <summary>Returns a line of so many cells, the last ones empty where there are fewer values.</summary>
    public static string Row(IReadOnlyList<string?> values, int columns) =>
        string.Join(',', Enumerable.Range(0, columns).Select(column => Cell(values.ElementAtOrDefault(column) ?? string.Empty))) + "\r\n";

    // A spreadsheet computes what begins with one of these, full-width forms included; an apostrophe makes it text.
    static string Cell(string value)
    {
        var shown = Visible.Text(value);
        var isFormula = shown.TrimStart(' ') is ['=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠', ..];
        var text = isFormula ? $"'{shown}" : shown;
        return text.All(char.IsAsciiLetterOrDigit) ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
