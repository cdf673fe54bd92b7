using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>A line of a source, and the marks that stand under a stretch of it.</summary>
/// <param name="Line">The line as shown: tabs as spaces, unseen characters written out, cut around the stretch where it is long.</param>
/// <param name="Marks">Spaces up to the stretch, then a caret and tildes under it.</param>
sealed record Snippet(string Line, string Marks)
{
    // In columns: the most of a line that is shown, and what is shown before the stretch when the line is cut.
    const int Widest = 120;
    const int Lead = 40;
    const string Cut = "…";

    /// <summary>Returns the first line of a stretch with its marks; <see langword="null"/> where nothing is to be seen.</summary>
    public static Snippet? Of(SourceText source, SourceSpan span)
    {
        var line = source.LineSpanAt(span.Start.Line);
        if (line.IsWhiteSpace())
            return null;
        var lead = source.LeadOf(span.Start.Line) + 1;
        var start = Math.Clamp(span.Start.Column - lead, 0, line.Length);
        var end = span.End.Line == span.Start.Line ? Math.Clamp(span.End.Column - lead, 0, line.Length) : line.TrimEnd().Length;

        // No more of the line can be shown than this; it may be as long as the file.
        var from = Math.Max(0, start - Widest);
        if (from > 0 && char.IsLowSurrogate(line[from]))
            from++;
        var to = Math.Min(line.Length, start + Widest);
        return Of(line[from..to], start - from, end - from, isCutBefore: from > 0, isCutAfter: to < line.Length);
    }

    /// <summary>Returns the line in three: what stands before the marks, what they stand under, and the rest.</summary>
    public (string Before, string Marked, string After) Parts()
    {
        var start = At(Marks.IndexOf('^', StringComparison.Ordinal));
        var end = At(Marks.Length);
        return (Line[..start], Line[start..end], Line[end..]);
    }

    // Where in the line a column begins.
    int At(int column)
    {
        var at = 0;
        var width = 0;
        foreach (var rune in Line.EnumerateRunes())
        {
            width += CharacterWidth.Of(rune);
            if (width > column)
                break;
            at += rune.Utf16SequenceLength;
        }

        return at;
    }

    static Snippet Of(ReadOnlySpan<char> part, int start, int end, bool isCutBefore, bool isCutAfter)
    {
        List<Piece> pieces = [];
        var width = 0;
        int? startColumn = null;
        int? endColumn = null;
        for (var at = 0; at < part.Length;)
        {
            if (at >= start)
                startColumn ??= width;
            if (at >= end)
                endColumn ??= width;
            var piece = new Piece(Visible.First(part[at..], out var length), width);
            pieces.Add(piece);
            width = piece.End;
            at += length;
        }

        return Of(pieces, startColumn ?? width, endColumn ?? width, isCutBefore, isCutAfter);
    }

    static Snippet Of(IReadOnlyList<Piece> pieces, int start, int end, bool isCutBefore, bool isCutAfter)
    {
        var first = !isCutBefore && end <= Widest ? 0 : Math.Max(0, start - Lead);
        var last = first + Widest;
        var shown = pieces.Where(piece => piece.Start >= first && piece.End <= last).ToList();
        var before = isCutBefore || first > 0 ? Cut : string.Empty;
        var after = isCutAfter || pieces[^1].End > last ? Cut : string.Empty;
        var indent = before.Length + start - shown[0].Start;
        var marked = Math.Max(1, Math.Min(end, last) - start);
        var line = before + string.Concat(shown.Select(piece => piece.Text)) + after;
        return new(line, new string(' ', indent) + '^' + new string('~', marked - 1));
    }

    /// <summary>What is shown for one character, from which column.</summary>
    readonly record struct Piece(string Text, int Start)
    {
        public int End { get; } = Start + CharacterWidth.Of(Text);
    }
}
