namespace MscProtocol.Reporting;

/// <summary>Where things are, for people.</summary>
static class Places
{
    /// <summary>Returns the file with line and column, such as <c>protocol.yaml:2:15</c>, as much of it as there is.</summary>
    /// <param name="file">The file; empty for a protocol built in code.</param>
    /// <param name="span">The place in it.</param>
    /// <param name="otherwise">What tells the place where the file does not.</param>
    public static string Of(string file, SourceSpan span, string otherwise = "") =>
        Joined(file, span.IsEmpty ? otherwise : span.Start.ToString());

    /// <summary>Returns a file with what is meant in it.</summary>
    public static string Joined(string file, string part) => string.Join(':', new[] { file, part }.Where(text => text.Length > 0));
}
