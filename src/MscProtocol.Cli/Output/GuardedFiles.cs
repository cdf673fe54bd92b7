namespace MscProtocol.Cli;

/// <summary>What a run reads, and no report is written over.</summary>
/// <param name="names">Files, and folders of rules; names of nothing that is there are harmless.</param>
sealed class GuardedFiles(IEnumerable<string> names)
{
    static readonly string[] RuleFiles = [".yaml", ".yml"];

    readonly IReadOnlyList<string> names = [.. names.Where(name => name != InputFiles.StandardInput && !string.IsNullOrWhiteSpace(name))];

    /// <summary>Returns a rule file or a configuration with what it may name: those in its folder.</summary>
    public static IEnumerable<string> WithFolder(string file) =>
        [file, Path.GetDirectoryName(file) is { Length: > 0 } folder ? folder : "."];

    /// <summary>Whether the output would be written over one of them, by whatever name, or over a rule file of a folder.</summary>
    public bool Holds(string output) => names.Any(name =>
        RealPath.IsSame(name, output) || (Directory.Exists(name) && IsRuleFile(RealPath.Of(output)) && RealPath.IsIn(name, output)));

    static bool IsRuleFile(string path) =>
        File.Exists(path) && RuleFiles.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);
}
