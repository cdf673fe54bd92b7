namespace MscProtocol.Reporting;

/// <summary>The URI of a file, the same on every system for the same name.</summary>
/// <param name="Text">The URI with forward slashes, percent-encoded; relative where the name is.</param>
/// <param name="IsWithin">Whether it leads to a place in the folder where the program was run.</param>
sealed record FileUri(string Text, bool IsWithin)
{
    /// <summary>Returns the URI of a file as its user named it, in the manner of any system.</summary>
    public static FileUri Of(string name)
    {
        var path = name.Replace('\\', '/');
        if (path.StartsWith("//", StringComparison.Ordinal))
            return new($"file:{Encoded(path)}", IsWithin: false);
        if (path.StartsWith('/'))
            return new($"file://{Encoded(path)}", IsWithin: false);
        if (path is [var drive, ':', '/', ..] && char.IsAsciiLetter(drive))
            return new($"file:///{drive}:{Encoded(path[2..])}", IsWithin: false);
        var steps = path.Split('/').Where(step => step is not ".").ToList();
        return new(Encoded(string.Join('/', steps)), IsWithin: !steps.Contains(".."));
    }

    static string Encoded(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
