using System.Globalization;
using MscProtocol.Documents;

namespace MscProtocol.Checking;

/// <summary>A waiver that is to be written into a configuration.</summary>
sealed record WaiverDraft(string RuleId, string Path, string Because, string By, DateOnly? Until)
{
    /// <summary>The waiver on one line, as in a list in brackets.</summary>
    public string InBrackets => $"{{ {string.Join(", ", Pairs(YamlText.Quote(Path)))} }}";

    /// <summary>Returns the waiver as an element of a list without brackets, each line after <paramref name="indent"/>.</summary>
    public IEnumerable<string> Lines(string indent) => Pairs(Path).Select((pair, i) => $"{indent}{(i == 0 ? "- " : "  ")}{pair}");

    IEnumerable<string> Pairs(string at) =>
    [
        $"rule: {RuleId}",
        $"at: {at}",
        $"because: {YamlText.Quote(Because)}",
        $"by: {YamlText.Quote(By)}",
        $"until: {Until?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? YamlText.Quote(string.Empty)}",
    ];
}
