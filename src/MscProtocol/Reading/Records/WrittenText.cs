using MscProtocol.Documents;

namespace MscProtocol.Reading;

/// <summary>A text as it reads, and where each of its characters is written.</summary>
/// <param name="Text">The text.</param>
/// <param name="Places">For each character and for the end, its offset in what is written.</param>
sealed record WrittenText(string Text, int[] Places)
{
    /// <summary>Returns what is written from <paramref name="start"/> up to <paramref name="end"/>, as it is.</summary>
    public static WrittenText Of(string content, int start, int end) =>
        new(content[start..end], [.. Enumerable.Range(start, end - start + 1)]);

    /// <summary>Returns the text as a value that knows where each of its words is written.</summary>
    public ScalarNode At(SourceText file, SourceSpan span) =>
        new(Text, NodeKind.Plain, span, (start, length) => file.SpanAt(Places[start], Places[start + length]));

    /// <summary>Returns the text without the blanks at its ends.</summary>
    public WrittenText Trim()
    {
        var start = Text.Length - Text.AsSpan().TrimStart().Length;
        var end = Math.Max(start, Text.AsSpan().TrimEnd().Length);
        return start == 0 && end == Text.Length ? this : new(Text[start..end], Places[start..(end + 1)]);
    }
}
