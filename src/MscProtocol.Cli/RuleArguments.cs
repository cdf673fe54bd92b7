using MscProtocol.Rules;
using MscProtocol.Wording;

namespace MscProtocol.Cli;

/// <summary>The rule sets that a user names.</summary>
static class RuleArguments
{
    /// <summary>Returns where to load them from, and adds what is wrong with the names.</summary>
    /// <remarks>A shipped name goes before a file or folder of that name, which <c>./name</c> means.</remarks>
    public static IReadOnlyList<RuleSource> Read(IEnumerable<string> names, List<LocalizedText> mistakes)
    {
        List<RuleSource> sources = [];
        foreach (var name in names)
        {
            if (RuleBook.ShippedNames.Contains(name))
                sources.Add(RuleSource.Shipped(name));
            else if (Directory.Exists(name))
                sources.AddRange(RuleSource.Directory(name));
            else if (File.Exists(name))
                sources.Add(RuleSource.File(name));
            else if (LooksLikePath(name))
                mistakes.Add(CliWording.NoSuchFile(name));
            else
                sources.Add(RuleSource.Shipped(name));
        }

        return sources;
    }

    // Anything else is a shipped name that is mistyped, for which the nearest one is suggested.
    static bool LooksLikePath(string name) =>
        name.StartsWith('.') || Path.IsPathRooted(name) || name.Contains('\\', StringComparison.Ordinal) || Path.GetExtension(name) is ".yaml" or ".yml";
}
