using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace MscProtocol.Tests.Readme;

/// <summary>The README and its samples.</summary>
static partial class ReadmeFile
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", ".."));

    public static string Text { get; } = File.ReadAllText(Path.Combine(Root, "README.md")).ReplaceLineEndings("\n");

    /// <summary>The code blocks of one language, in order.</summary>
    public static IReadOnlyList<string> Blocks(string language) =>
        [.. Fence().Matches(Text).Where(match => match.Groups["language"].Value == language).Select(match => match.Groups["code"].Value)];

    [GeneratedRegex(@"^```(?<language>\w+)\n(?<code>(?:(?!```).*\n)*)```$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Fence();

    static string Here([CallerFilePath] string file = "") => file;
}
