using MscProtocol.Reading;

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

    /// <summary>Does the same for a place of any sort; that of a document without lines is told in words.</summary>
    /// <param name="file">The file; empty for a protocol built in code.</param>
    /// <param name="place">The place in it.</param>
    /// <param name="language">The language of such words.</param>
    /// <param name="otherwise">What tells the place where the file does not.</param>
    public static string Of(string file, Place place, Language language, string otherwise = "") =>
        Joined(file, PlaceWording.Of(place).In(language) is { Length: > 0 } known ? known : otherwise);

    /// <summary>Returns a file with what is meant in it.</summary>
    public static string Joined(string file, string part) => string.Join(':', new[] { file, part }.Where(text => text.Length > 0));
}
