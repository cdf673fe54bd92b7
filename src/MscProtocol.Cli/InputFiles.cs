using Microsoft.Extensions.FileSystemGlobbing;
using Microsoft.Extensions.FileSystemGlobbing.Abstractions;
using MscProtocol.Wording;

namespace MscProtocol.Cli;

/// <summary>The files that a user names.</summary>
static class InputFiles
{
    /// <summary>The name that stands for standard input.</summary>
    public const string StandardInput = "-";

    const char Star = '*';

    static readonly char[] Separators = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];

    /// <summary>Returns the files, each once, those of a pattern in the order of their names; adds what is wrong with the patterns.</summary>
    public static IReadOnlyList<string> Expand(IEnumerable<string> names, List<LocalizedText> mistakes)
    {
        List<string> files = [];
        foreach (var name in names)
        {
            if (!name.Contains(Star, StringComparison.Ordinal) || File.Exists(name))
            {
                files.Add(name);
                continue;
            }

            var matches = Match(name);
            if (matches.Count == 0)
                mistakes.Add(CliWording.NoMatch(name));
            files.AddRange(matches);
        }

        return [.. files.Distinct(StringComparer.Ordinal)];
    }

    static IReadOnlyList<string> Match(string pattern)
    {
        var folder = pattern[..(pattern.LastIndexOfAny(Separators, pattern.IndexOf(Star, StringComparison.Ordinal)) + 1)];
        var matcher = new Matcher();
        matcher.AddInclude(pattern[folder.Length..]);
        var result = matcher.Execute(new DirectoryInfoWrapper(new(folder.Length > 0 ? folder : ".")));
        return [.. result.Files.Select(file => folder + file.Path).Order(StringComparer.Ordinal)];
    }
}
