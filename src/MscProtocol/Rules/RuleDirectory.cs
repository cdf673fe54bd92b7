namespace MscProtocol.Rules;

/// <summary>A folder of rules on disk.</summary>
sealed class RuleDirectory(string path) : RuleFolder, IEquatable<RuleDirectory>
{
    readonly string fullPath = Path.GetFullPath(path);

    public bool Equals(RuleDirectory? other) => other?.fullPath == fullPath;

    public override bool Equals(object? obj) => Equals(obj as RuleDirectory);

    public override int GetHashCode() => fullPath.GetHashCode(StringComparison.Ordinal);

    internal override IReadOnlyList<string> Files
    {
        get
        {
            try
            {
                return
                [
                    .. Directory.EnumerateFiles(path, "*.yaml", new EnumerationOptions { RecurseSubdirectories = true })
                        .Select(file => Path.GetRelativePath(path, file).Replace('\\', '/'))
                        .Order(StringComparer.Ordinal),
                ];
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                return [];
            }
        }
    }

    internal override Stream? Open(string relativePath)
    {
        try
        {
            var file = new FileInfo(Path.Combine(path, relativePath));
            return file is { Exists: true, LinkTarget: null } ? file.OpenRead() : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    internal override string Describe(string relativePath) => Path.Combine(path, relativePath).Replace('\\', '/');
}
