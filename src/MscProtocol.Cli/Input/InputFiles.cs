using System.IO.Enumeration;
using Microsoft.Extensions.FileSystemGlobbing;

namespace MscProtocol.Cli;

/// <summary>The files that a user names.</summary>
static class InputFiles
{
    /// <summary>The name that stands for standard input.</summary>
    public const string StandardInput = "-";

    const char Star = '*';
    const string AnyFolders = "**";

    static readonly string[] Documents =
        [".json", ".ndjson", ".jsonl", ".yaml", ".yml", ".xml", ".csv", ".xlsx", ".docx", ".odt", ".pdf", ".nxml"];

    static readonly char[] Separators = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];

    /// <summary>
    /// Returns the files, each once, those of a pattern in the order of their names; adds what is wrong with the names. A pattern that
    /// matches nothing stays as it is, a file that is not there.
    /// </summary>
    public static IReadOnlyList<string> Expand(IEnumerable<string> names, List<LocalizedText> mistakes)
    {
        List<string> files = [];
        foreach (var name in names)
        {
            if (string.IsNullOrWhiteSpace(name))
                mistakes.Add(FileWording.EmptyName);
            else if (!IsPattern(name) || File.Exists(name))
                files.Add(name);
            else if (Match(name) is { Count: > 0 } matches)
                files.AddRange(matches);
            else
                files.Add(name);
        }

        return [.. files.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Does the same, and takes of a folder every document in it and below, in the order of their names.</summary>
    public static IReadOnlyList<string> ExpandFolders(IEnumerable<string> names, List<LocalizedText> mistakes)
    {
        List<string> files = [];
        foreach (var name in Expand(names, mistakes))
        {
            if (!Directory.Exists(name))
                files.Add(name);
            else if (DocumentsIn(name) is { Count: > 0 } documents)
                files.AddRange(documents);
            else
                mistakes.Add(FileWording.NoDocuments(name, Documents));
        }

        return [.. files.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Returns the file in the same folder whose name is nearest; <see langword="null"/> where none is near.</summary>
    public static string? Nearest(string file)
    {
        var parent = Path.GetDirectoryName(file) ?? string.Empty;
        var folder = new DirectoryInfo(parent.Length > 0 ? parent : ".");
        var names = folder.Exists
            ? folder.EnumerateFiles("*", new EnumerationOptions()).Select(one => one.Name).Order(StringComparer.Ordinal)
            : Enumerable.Empty<string>();
        return Suggestion.Nearest(Path.GetFileName(file), names) is { } nearest ? Path.Combine(parent, nearest) : null;
    }

    /// <summary>Whether the name is a pattern.</summary>
    public static bool IsPattern(string name) => name.Contains(Star, StringComparison.Ordinal);

    static IReadOnlyList<string> DocumentsIn(string folder)
    {
        var root = Path.GetFullPath(folder);
        return
        [
            .. FilesIn(root, int.MaxValue)
                .Where(file => Documents.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
                .Select(file => Path.Combine(folder, Path.GetRelativePath(root, file)))
                .Order(StringComparer.Ordinal),
        ];
    }

    static IReadOnlyList<string> Match(string pattern)
    {
        var folder = pattern[..(pattern.LastIndexOfAny(Separators, pattern.IndexOf(Star, StringComparison.Ordinal)) + 1)];
        var rest = pattern[folder.Length..];
        if (!Directory.Exists(folder.Length > 0 ? folder : ".") || rest.Split(Separators).Contains(".."))
            return [];

        var root = Path.GetFullPath(folder.Length > 0 ? folder : ".");
        var depth = rest.Contains(AnyFolders, StringComparison.Ordinal) ? int.MaxValue : rest.Split(Separators).Length - 1;
        var matcher = new Matcher();
        matcher.AddInclude(rest);
        var files = matcher.Match(root, FilesIn(root, depth)).Files.Select(file => file.Path);
        return [.. files.Where(path => !IsConfiguration(path)).Select(path => folder + path).Order(StringComparer.Ordinal)];
    }

    // It lies among the protocols, and a pattern does not mean it.
    static bool IsConfiguration(string path) => Path.GetFileName(path) == CheckConfiguration.FileName;

    // A folder that is a link is not entered: it may lead back to where it stands.
    static IEnumerable<string> FilesIn(string root, int depth) =>
        new FileSystemEnumerable<string>(
            root,
            (ref entry) => entry.ToFullPath(),
            new EnumerationOptions { RecurseSubdirectories = depth > 0, MaxRecursionDepth = depth, IgnoreInaccessible = true })
        {
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory,
            ShouldRecursePredicate = (ref entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };
}
