namespace MscProtocol.Cli;

/// <summary>Where the name of a file leads, through every link.</summary>
static class RealPath
{
    // As many as systems follow.
    const int MostLinks = 40;

    /// <summary>Compares what <see cref="Of"/> returns, as file systems do.</summary>
    public static StringComparison Comparison { get; } =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>Returns the full path without links; nothing needs to be there.</summary>
    public static string Of(string path)
    {
        var real = Path.GetFullPath(path);
        for (var i = 0; i < MostLinks && BehindFirstLink(real) is { } next; i++)
            real = next;
        return Path.TrimEndingDirectorySeparator(real);
    }

    /// <summary>Whether both names lead to the same file.</summary>
    public static bool IsSame(string one, string other) => string.Equals(Of(one), Of(other), Comparison);

    /// <summary>Whether the name leads to something in the folder or below it.</summary>
    public static bool IsIn(string folder, string path) => Of(path).StartsWith(Of(folder) + Path.DirectorySeparatorChar, Comparison);

    static string? BehindFirstLink(string path)
    {
        var root = Path.GetPathRoot(path) ?? string.Empty;
        for (var end = root.Length; end < path.Length; end++)
        {
            var next = path.IndexOf(Path.DirectorySeparatorChar, end);
            end = next < 0 ? path.Length : next;
            if (new FileInfo(path[..end]).LinkTarget is { } target)
                return Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path[..end]) ?? root, target) + path[end..]);
        }

        return null;
    }
}
