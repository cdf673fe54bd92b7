using MscProtocol.Documents;

namespace MscProtocol.Reading;

/// <summary>Finds words of a decoded JSON string in the line that it is written in, escapes and all.</summary>
static class JsonWords
{
    const int LongestEscape = 6;

    /// <summary>Returns the place of the words; of the whole string where it is not written as JSON writes one.</summary>
    public static SourceSpan SpanOf(SourceText source, ScalarNode scalar, int start, int length)
    {
        var (first, last) = (scalar.Span.Start, scalar.Span.End);
        if (scalar.Style != NodeKind.Quoted || first.Line != last.Line)
            return scalar.SpanOf(start, length);
        var line = source.LineSpanAt(first.Line);
        var lead = source.LeadOf(first.Line);
        var from = first.Column - lead;
        var to = Math.Min(last.Column - lead, line.Length);
        if (from < 1 || from >= to)
            return scalar.Span;
        var written = line[from..to];
        var begin = Skip(written, 0, start);
        var end = Skip(written, begin, length);
        return new(new(first.Line, first.Column + 1 + begin), new(first.Line, first.Column + 1 + end));
    }

    // Each escape stands for one UTF-16 unit, and so does each character that is not escaped.
    static int Skip(ReadOnlySpan<char> written, int at, int units)
    {
        for (; units > 0 && at < written.Length; units--)
            at += written[at] != '\\' ? 1 : at + 1 < written.Length && written[at + 1] == 'u' ? LongestEscape : 2;
        return Math.Min(at, written.Length);
    }
}
