using System.Text;

namespace MscProtocol.Documents;

/// <summary>The part of a stream that is held at the moment, with a cursor, and the line and column of what was passed.</summary>
sealed class StreamWindow(StreamInput input)
{
    const int FirstSize = 64 * 1024;

    byte[] buffer = new byte[FirstSize];

    // Up to where lines and columns are counted.
    int counted;
    SourcePosition position = new(1, 1);

    // Whether the last byte that is counted is CR, so that an LF after it ends the same line.
    bool isInLineEnd;

    /// <summary>The place of the cursor among the bytes that are held.</summary>
    public int At { get; set; }

    /// <summary>How many bytes are held.</summary>
    public int Length { get; private set; }

    /// <summary>The bytes that are held.</summary>
    public ReadOnlySpan<byte> Bytes => buffer.AsSpan(0, Length);

    /// <summary>The bytes from the cursor on.</summary>
    public ReadOnlySpan<byte> Rest => buffer.AsSpan(At, Length - At);

    /// <summary>Returns some of the bytes; valid until more is read.</summary>
    public ReadOnlyMemory<byte> Slice(int start, int end) => buffer.AsMemory(start, end - start);

    /// <summary>
    /// Drops the bytes before <paramref name="kept"/>, and reads more; returns whether there is more. Places move by what is dropped.
    /// </summary>
    public async ValueTask<bool> Read(int kept)
    {
        if (kept > 0)
        {
            PositionOf(kept);
            buffer.AsSpan(kept, Length - kept).CopyTo(buffer);
            (Length, At, counted) = (Length - kept, At - kept, 0);
        }

        if (Length == buffer.Length)
            Array.Resize(ref buffer, 2 * buffer.Length);
        var read = await input.Read(buffer.AsMemory(Length)).ConfigureAwait(false);
        Length += read;
        return read > 0;
    }

    /// <summary>Does not count the bytes up to the cursor as a part of the first line.</summary>
    public void SkipMark() => counted = At;

    /// <summary>Returns the line and the UTF-16 column of a byte that is not before the last one asked for.</summary>
    public SourcePosition PositionOf(int place)
    {
        var passed = buffer.AsSpan(counted, place - counted);
        if (passed.IsEmpty)
            return position;

        var isAfterReturn = passed[^1] == '\r';
        if (isInLineEnd && passed[0] == '\n')
            passed = passed[1..];
        var (line, column) = (position.Line, position.Column);
        for (var end = passed.IndexOfAny((byte)'\r', (byte)'\n'); end >= 0; end = passed.IndexOfAny((byte)'\r', (byte)'\n'))
        {
            passed = passed[(passed[end..] is [(byte)'\r', (byte)'\n', ..] ? end + 2 : end + 1)..];
            (line, column) = (line + 1, 1);
        }

        (counted, isInLineEnd) = (place, isAfterReturn);
        return position = new(line, column + Encoding.UTF8.GetCharCount(passed));
    }
}
