using MscProtocol.Documents;
using MscProtocol.Rules;

namespace MscProtocol;

/// <summary>A place that rule files are read from; nothing outside of it is ever read.</summary>
public abstract class RuleFolder
{
    private protected RuleFolder()
    {
    }

    /// <summary>The rules that ship with the library.</summary>
    public static RuleFolder Shipped { get; } = new ShippedRules();

    /// <summary>Returns the folder at <paramref name="path"/> on disk.</summary>
    public static RuleFolder At(string path) => new RuleDirectory(path);

    /// <summary>Returns the folder that holds the file at <paramref name="path"/>.</summary>
    internal static RuleFolder Of(string path) => At(Path.GetDirectoryName(path) is { Length: > 0 } folder ? folder : ".");

    /// <summary>Whether any YAML file lies in the folder or below it.</summary>
    public bool HasRuleSets => Files.Count > 0;

    /// <summary>Whether there is a file at <paramref name="relativePath"/>, written with '/', that can be read.</summary>
    internal abstract bool Holds(string relativePath);

    /// <summary>
    /// Reads the file at <paramref name="relativePath"/>; <see langword="null"/> where there is none, or it cannot be read.
    /// </summary>
    internal abstract Document? Read(string relativePath);

    /// <summary>Returns the relative paths of the YAML files in the folder, in ordinal order.</summary>
    internal abstract IReadOnlyList<string> Files { get; }

    /// <summary>Returns the name of a file for messages.</summary>
    internal abstract string Describe(string relativePath);
}
