using MscProtocol.Rules;

namespace MscProtocol;

/// <summary>Where a rule set is to be loaded from.</summary>
public sealed class RuleSource
{
    const string AnyFile = "*.yaml";

    internal RuleSource(RuleFolder folder, string name) => (Folder, Name) = (folder, name);

    internal RuleFolder Folder { get; }

    /// <summary>The name of the rule set, or its path inside the folder.</summary>
    public string Name { get; }

    /// <summary>A shipped rule set, or a folder of them: <c>msc/viability</c>, <c>msc</c>.</summary>
    public static RuleSource Shipped(string name) => new(RuleFolder.Shipped, name);

    /// <summary>
    /// The rule set in the file at <paramref name="path"/>; what it extends by relative path is looked for in the same folder.
    /// </summary>
    public static RuleSource File(string path) => new(RuleFolder.Of(path), Path.GetFileName(path));

    /// <summary>A rule set given as text; it can extend shipped rule sets.</summary>
    public static RuleSource Text(string name, string yaml) => new(new RuleText(name, yaml), name);

    /// <summary>Every rule set in the folder at <paramref name="path"/> and below; symbolic links are not followed.</summary>
    public static IEnumerable<RuleSource> Directory(string path)
    {
        var folder = RuleFolder.At(path);

        // A folder without any is asked for all the same, so that a mistyped one is reported.
        return folder.Files.DefaultIfEmpty(AnyFile).Select(file => new RuleSource(folder, file));
    }
}
