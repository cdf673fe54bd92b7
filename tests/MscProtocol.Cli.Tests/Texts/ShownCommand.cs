using System.Text.RegularExpressions;

namespace MscProtocol.Cli.Tests.Texts;

/// <summary>A command in a text, with the output that is shown below it.</summary>
/// <param name="Line">What is typed, without the prompt and without a comment.</param>
/// <param name="Output">What is shown; empty where the text shows none. A line that is only "…" stands for any lines.</param>
sealed partial record ShownCommand(string Line, string Output)
{
    static readonly string[] Tool = ["msc-protocol ", "dotnet run --project src/MscProtocol.Cli -- "];

    /// <summary>Returns the commands of a console block.</summary>
    public static IEnumerable<ShownCommand> In(CodeBlock block) => Prompt().Split(block.Code).Skip(1)
        .Select(entry => entry.Split('\n', 2))
        .Select(parts => new ShownCommand(Comment().Replace(parts[0], string.Empty), parts[1]));

    /// <summary>The arguments, where the command is the tool; else <see langword="null"/>.</summary>
    public string[]? Arguments => Array.Find(Tool, tool => Line.StartsWith(tool, StringComparison.Ordinal)) is { } name
        ? [.. Word().Matches(Line[name.Length..].Split(" < ")[0]).Select(match => match.Value.Trim('\'', '"'))]
        : null;

    /// <summary>The file that standard input comes from; <see langword="null"/> where it is not told.</summary>
    public string? Input => Line.Split(" < ") is [_, var file] ? file : null;

    /// <summary>A pattern for the output that is shown.</summary>
    public string Pattern => $@"\A{string.Join("(?s:.*)", Output.Split("…\n").Select(Regex.Escape))}\z";

    [GeneratedRegex(@"^\$ ", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Prompt();

    // A remark for the reader, which shells leave out.
    [GeneratedRegex(" +#.*$", RegexOptions.CultureInvariant)]
    private static partial Regex Comment();

    // A word, or several in quotation marks.
    [GeneratedRegex("""'[^']*'|"[^"]*"|[^ ]+""", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
