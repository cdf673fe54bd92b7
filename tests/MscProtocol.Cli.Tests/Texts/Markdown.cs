using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace MscProtocol.Cli.Tests.Texts;

/// <summary>A text of the repository.</summary>
/// <param name="Path">Where it is, from the root of the repository.</param>
/// <param name="Content">What it says.</param>
sealed partial record Markdown(string Path, string Content)
{
    static readonly string[] Elsewhere = [".git", "bin", "obj", "Golden", "StrykerOutput", "TestResults", "artifacts"];

    /// <summary>The root of the repository.</summary>
    public static string Root { get; } =
        System.IO.Path.GetFullPath(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(Here())!, "..", "..", ".."));

    /// <summary>Every text, but what a build or a test writes.</summary>
    public static IReadOnlyList<Markdown> All { get; } =
    [
        .. Directory.EnumerateFiles(Root, "*.md", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(Elsewhere.Contains))
            .Order(StringComparer.Ordinal)
            .Select(path => new Markdown(path, Read(path))),
    ];

    /// <summary>The README of the repository.</summary>
    public static Markdown Readme { get; } = At("README.md");

    /// <summary>The code blocks, in order.</summary>
    public IReadOnlyList<CodeBlock> Blocks { get; } =
    [
        .. Fence().Matches(Content).Select(match => new CodeBlock(
            match.Groups["language"].Value,
            match.Groups["file"].Value,
            match.Groups["code"].Value,
            Content.AsSpan(0, match.Index).Count('\n') + 1)),
    ];

    /// <summary>What is said outside code blocks and code.</summary>
    public string Prose { get; } = Code().Replace(Fence().Replace(Content, string.Empty), string.Empty);

    /// <summary>The file that it stands in.</summary>
    public string File => System.IO.Path.Combine(Root, Path);

    /// <summary>Returns the text at a path.</summary>
    public static Markdown At(string path) => All.Single(text => text.Path == path);

    /// <summary>Returns the text of a file.</summary>
    public static Markdown Of(string file) => All.Single(text => text.File == System.IO.Path.GetFullPath(file));

    /// <summary>Returns the part below a heading, up to the next one of its level.</summary>
    public string Section(string heading)
    {
        var start = Content.IndexOf($"\n{heading}\n", StringComparison.Ordinal);
        Assert.That(start, Is.Not.Negative, $"{Path} has no part '{heading}'.");
        var end = Content.IndexOf($"\n{heading.Split(' ')[0]} ", start + 1, StringComparison.Ordinal);
        return Content[start..(end < 0 ? Content.Length : end)];
    }

    /// <summary>Returns the rows of the first table below a heading, without its head, as cells.</summary>
    public IEnumerable<string[]> Table(string heading) => Section(heading).Split('\n')
        .SkipWhile(line => !line.StartsWith('|')).TakeWhile(line => line.StartsWith('|')).Skip(2)
        .Select(line => line.Trim('|').Split(" | ").Select(cell => cell.Trim()).ToArray());

    /// <summary>Returns a file of the repository as text with LF.</summary>
    public static string Read(string path) => System.IO.File.ReadAllText(System.IO.Path.Combine(Root, path)).ReplaceLineEndings("\n");

    public override string ToString() => Path;

    // The word after the language names the file that a reader is told to put the block into.
    [GeneratedRegex(
        @"^```(?<language>\w+)(?: (?<file>\S+))?\n(?<code>(?:(?!```).*\n)*)```$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Fence();

    [GeneratedRegex("`[^`\n]+`", RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    static string Here([CallerFilePath] string file = "") => file;
}
