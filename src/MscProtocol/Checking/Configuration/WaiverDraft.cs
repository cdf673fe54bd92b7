using System.Globalization;
using System.Text;

namespace MscProtocol.Checking.Configuration;

/// <summary>A waiver that is to be written into a configuration.</summary>
sealed record WaiverDraft(string RuleId, string Path, string Because, string By, DateOnly? Until)
{
    /// <summary>The waiver on one line, as in a list in brackets.</summary>
    public string InBrackets => $"{{ {string.Join(", ", Pairs(Quoted(Path)))} }}";

    /// <summary>Returns the waiver as an element of a list without brackets, each line after <paramref name="indent"/>.</summary>
    public IEnumerable<string> Lines(string indent) => Pairs(Path).Select((pair, i) => $"{indent}{(i == 0 ? "- " : "  ")}{pair}");

    IEnumerable<string> Pairs(string at) =>
    [
        $"rule: {RuleId}",
        $"at: {at}",
        $"because: {Quoted(Because)}",
        $"by: {Quoted(By)}",
        $"until: {Until?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? Quoted(string.Empty)}",
    ];

    // In double quotes every text can stand on one line.
    static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var character in text)
        {
            if (character is '"' or '\\')
                quoted.Append('\\').Append(character);
            else if (char.IsControl(character) || char.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
                quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
            else
                quoted.Append(character);
        }

        return quoted.Append('"').ToString();
    }
}
