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
            if (!RuleBook.ShippedNames.Contains(name) && Directory.Exists(name))
            {
                var inside = RuleSource.Directory(name).ToList();
                if (inside.Count == 0)
                    mistakes.Add(CliWording.NoRulesInFolder(name));
                sources.AddRange(inside);
            }
            else if (!RuleBook.ShippedNames.Contains(name) && IsPath(name))
            {
                sources.Add(RuleSource.File(name));
            }
            else
            {
                sources.Add(RuleSource.Shipped(name));
            }
        }

        return sources;
    }

    static bool IsPath(string name) =>
        File.Exists(name) || name.StartsWith('.') || Path.IsPathRooted(name) || name.Contains('\\', StringComparison.Ordinal)
        || Path.GetExtension(name) is ".yaml" or ".yml";
}
