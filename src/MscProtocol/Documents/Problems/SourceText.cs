using System.Security.Cryptography;

namespace MscProtocol;

/// <summary>The text of one document, with the name by which its author knows it; places count from the start of the file.</summary>
public sealed class SourceText
{
    // Offsets at which lines start: ascending, the first is 0. A line ends at CR LF, LF or CR.
    int[]? lineStarts;

    // Of a part of a longer text: how many lines, and how many columns of its first line, stand before it.
    readonly int linesBefore;
    readonly int columnsBefore;

    // Where the text is fetched from, as long as nobody has asked for it.
    readonly Func<string>? fetch;
    string? content;

    /// <summary>Holds <paramref name="content"/> under <paramref name="name"/>.</summary>
    /// <param name="name">The file name as the user gave it, or a word such as <c>&lt;stdin&gt;</c>.</param>
    /// <param name="content">The whole text, without a byte order mark.</param>
    public SourceText(string name, string content)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(content);
        Name = name;
        this.content = content;
    }

    /// <summary>Holds a text that is fetched when it is first asked for.</summary>
    internal SourceText(string name, Func<string> fetch) => (Name, this.fetch) = (name, fetch);

    /// <summary>Holds a part of a longer text, so that its places are those of the whole.</summary>
    internal SourceText(string name, string content, SourcePosition start)
        : this(name, content) => (linesBefore, columnsBefore) = (start.Line - 1, start.Column - 1);

    /// <summary>The file name as the user gave it.</summary>
    public string Name { get; }

    /// <summary>The whole text, without a byte order mark.</summary>
    public string Content => content ??= fetch!();

    /// <summary>Returns the line with that number, from 1, without its line break; empty when there is no such line.</summary>
    public string LineAt(int line) => LineSpanAt(line).ToString();

    /// <summary>Does the same without a copy.</summary>
    internal ReadOnlySpan<char> LineSpanAt(int line)
    {
        var starts = LineStarts;
        line -= linesBefore;
        if (line < 1 || line > starts.Length)
        {
            return [];
        }

        var end = line < starts.Length ? starts[line] : Content.Length;
        return Content.AsSpan(starts[line - 1]..end).TrimEnd("\r\n");
    }

    /// <summary>Returns how many columns of a line stand before the text that is held of it.</summary>
    internal int LeadOf(int line) => line - linesBefore == 1 ? columnsBefore : 0;

    /// <summary>Returns the lines of a stretch, those after the first without the indentation of the first.</summary>
    internal IReadOnlyList<string> LinesAt(SourceSpan span)
    {
        List<string> lines = [];
        for (var number = span.Start.Line; number <= span.End.Line; number++)
        {
            var line = LineSpanAt(number);
            if (number == span.End.Line)
                line = line[..(span.End.Column - 1)];
            var indent = line.Length - line.TrimStart(' ').Length;
            lines.Add(line[(number == span.Start.Line ? span.Start.Column - 1 : Math.Min(indent, span.Start.Column - 1))..].ToString());
        }

        return lines;
    }

    /// <summary>Returns the place of an offset; beyond the text, the place after its last character.</summary>
    internal SourcePosition PositionAt(int offset)
    {
        var line = 0;
        return PositionAt(offset, ref line);
    }

    /// <summary>Does the same, faster a little after the start of <paramref name="line"/>, which becomes the line of the place.</summary>
    internal SourcePosition PositionAt(int offset, ref int line)
    {
        offset = Math.Clamp(offset, 0, Content.Length);
        var starts = LineStarts;
        var (first, last) = (0, starts.Length - 1);
        var near = line - linesBefore - 1;
        if (near >= 0 && near < starts.Length && starts[near] <= offset)
        {
            first = near;
            var step = 1;
            for (; first + step <= last && starts[first + step] <= offset; step *= 2)
                first += step;
            last = Math.Min(last, first + step - 1);
        }

        var found = Array.BinarySearch(starts, first, last - first + 1, offset);
        var at = found < 0 ? ~found - 1 : found;
        line = at + linesBefore + 1;
        return new(line, offset - starts[at] + 1 + (at == 0 ? columnsBefore : 0));
    }

    /// <summary>Returns the offset of a place in the text.</summary>
    internal int OffsetOf(SourcePosition position) => LineStarts[position.Line - 1] + position.Column - 1;

    /// <summary>Returns the stretch from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    internal SourceSpan SpanAt(int start, int end)
    {
        var line = 0;
        return new(PositionAt(start, ref line), PositionAt(end, ref line));
    }

    /// <summary>Returns the stretch of one character; an empty one when a line or the text ends there.</summary>
    internal SourceSpan CharacterAt(int offset)
    {
        var rest = Content.AsSpan(Math.Clamp(offset, 0, Content.Length));
        var length = rest switch
        {
            [] or ['\r' or '\n', ..] => 0,
            [var first, var second, ..] when char.IsSurrogatePair(first, second) => 2,
            _ => 1,
        };
        return SpanAt(offset, offset + length);
    }

    /// <summary>SHA-256 of the text with LF line ends, so that a checkout's line ends make no difference.</summary>
    internal string Hash()
    {
        using var hash = SHA256.Create();
        using (var writer = new StreamWriter(new CryptoStream(Stream.Null, hash, CryptoStreamMode.Write)))
            writer.Write(Content.ReplaceLineEndings("\n"));
        return Convert.ToHexStringLower(hash.Hash!);
    }

    int[] LineStarts => lineStarts ??= FindLineStarts(Content);

    static int[] FindLineStarts(string content)
    {
        var starts = new int[1 + content.AsSpan().Count('\n') + content.AsSpan().Count('\r')];
        var count = 1;
        for (var at = content.AsSpan().IndexOfAny('\r', '\n'); at >= 0;)
        {
            at += content[at] == '\r' && at + 1 < content.Length && content[at + 1] == '\n' ? 2 : 1;
            starts[count++] = at;
            var next = content.AsSpan(at).IndexOfAny('\r', '\n');
            at = next < 0 ? -1 : at + next;
        }

        return count == starts.Length ? starts : starts[..count];
    }
}
