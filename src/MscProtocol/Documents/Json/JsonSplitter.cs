using System.Buffers;

namespace MscProtocol.Documents;

/// <summary>
/// Cuts a stream into the documents that it holds: the objects of an array, of a list inside an envelope, or of lines;
/// a stream that holds none of these is one document. It only looks at brackets and quotes, and holds one document at a time.
/// </summary>
sealed class JsonSplitter
{
    // An envelope is one of these lists, in the outermost object or inside a wrapper in it.
    static readonly byte[][] Lists = ["studies"u8.ToArray(), "StudyFields"u8.ToArray(), "FullStudies"u8.ToArray()];
    static readonly byte[][] Wrappers = ["StudyFieldsResponse"u8.ToArray(), "FullStudiesResponse"u8.ToArray()];

    static readonly SearchValues<byte> Structure = SearchValues.Create("\"{}[]"u8);
    static readonly SearchValues<byte> InText = SearchValues.Create("\"\\\r\n"u8);

    static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    readonly StreamWindow window;
    readonly long limit;
    readonly bool isLines;

    // The depth at which parts begin: 0 for a series of objects; null until it is known that there are parts.
    int? partDepth;
    int depth;
    bool isInWrapper;

    // The part that is read at the moment; -1 between parts.
    int start = -1;
    SourcePosition position;
    bool isTooLarge;

    // The last text before parts are known: a key, if a colon follows it.
    int textStart;
    int textEnd;

    /// <summary>Reads from <paramref name="stream"/>.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="limit">The largest part, in bytes.</param>
    /// <param name="isLines">Whether each line is a document of its own, as in files named <c>.ndjson</c> and <c>.jsonl</c>.</param>
    public JsonSplitter(Stream stream, long limit, bool isLines) => (window, this.limit, this.isLines) = (new(stream), limit, isLines);

    /// <summary>Returns the parts in order; each is valid until the next is asked for.</summary>
    public IEnumerable<JsonPart> Split()
    {
        var isRead = true;
        while (isRead && window.Length < Mark.Length)
            isRead = More();

        if (window.Bytes.StartsWith(Mark))
        {
            window.At = Mark.Length;
            window.SkipMark();
        }

        return isLines ? Lines() : Parts();
    }

    IEnumerable<JsonPart> Parts()
    {
        if (!SkipSpace() || window.Rest[0] is not ((byte)'{' or (byte)'['))
        {
            yield return Whole();
            yield break;
        }

        var first = window.At;
        while (GoToEnd())
        {
            if (start >= 0)
            {
                yield return Cut(window.At);
                continue;
            }

            // A second object after the first makes the stream a series; anything else belongs to the one document, right or wrong.
            var end = window.At;
            if (partDepth is not null)
                continue;
            if (!SkipSpace() || window.Rest[0] != '{')
                break;
            partDepth = 0;
            Begin(first);
            var isLine = window.Bytes[first..end].IndexOf((byte)'\n') < 0 && window.Bytes[end..window.At].IndexOf((byte)'\n') >= 0;
            yield return Cut(end);
            foreach (var line in isLine ? Lines() : [])
                yield return line;
        }

        if (partDepth is null)
            yield return Whole();
        else if (start >= 0)
            yield return Cut(window.Length);
    }

    IEnumerable<JsonPart> Lines()
    {
        partDepth = 0;
        while (SkipSpace())
        {
            Begin(window.At);
            int length;
            while ((length = window.Rest.IndexOfAny((byte)'\r', (byte)'\n')) < 0)
            {
                window.At = window.Length;
                if (!More())
                    break;
            }

            window.At += Math.Max(0, length);
            yield return Cut(window.At);
        }
    }

    // Goes to the end of a part, or of an outermost value; false at the end of the stream.
    bool GoToEnd()
    {
        while (true)
        {
            var next = window.Rest.IndexOfAny(Structure);
            window.At = next < 0 ? window.Length : window.At + next;
            if (next < 0)
            {
                if (!More())
                    return false;
                continue;
            }

            switch (window.Rest[0])
            {
                case (byte)'"' when !SkipText():
                    return false;
                case (byte)'"':
                    break;
                case (byte)'{' or (byte)'[':
                    Open();
                    break;
                default:
                    window.At++;
                    depth = Math.Max(0, depth - 1);
                    if (depth == (start >= 0 ? partDepth : 0))
                        return true;
                    break;
            }
        }
    }

    void Open()
    {
        var isList = window.Rest[0] == '[';
        if (partDepth is null && isList)
        {
            if (depth == 0 ? StartsWithObject() : (depth == 1 || (depth == 2 && isInWrapper)) && IsNamed(Lists))
                partDepth = depth + 1;
        }
        else if (partDepth is null)
        {
            isInWrapper = depth == 1 ? IsNamed(Wrappers) : isInWrapper && depth > 1;
        }
        else if (!isList && start < 0 && depth == partDepth)
        {
            Begin(window.At);
        }

        depth++;
        window.At++;
    }

    bool StartsWithObject()
    {
        var bracket = window.At++;
        var isObject = SkipSpace() && window.Rest[0] == '{';
        window.At = bracket;
        return isObject;
    }

    bool IsNamed(byte[][] names)
    {
        if (textEnd == 0 || window.Bytes[(textEnd + 1)..window.At].Trim(" \t\r\n"u8) is not [(byte)':'])
            return false;
        foreach (var name in names)
        {
            if (window.Bytes[textStart..textEnd].SequenceEqual(name))
                return true;
        }

        return false;
    }

    // A text never holds a line break: where it seems to, its closing quote is missing.
    bool SkipText()
    {
        var first = ++window.At;
        while (true)
        {
            var next = window.Rest.IndexOfAny(InText);
            window.At = next < 0 ? window.Length : window.At + next;
            if (next < 0 || (window.Rest[0] == '\\' && window.Rest.Length < 2))
            {
                if (!More())
                    return false;
            }
            else if (window.Rest[0] == '\\')
            {
                window.At += 2;
            }
            else
            {
                if (partDepth is null)
                    (textStart, textEnd) = (first, window.At);
                window.At++;
                return true;
            }
        }
    }

    // The stream as one document, from its first byte.
    JsonPart Whole()
    {
        while (!isTooLarge && More())
            window.At = window.Length;
        return new(window.Slice(0, window.Length), new(1, 1), isTooLarge);
    }

    void Begin(int place) => (start, position) = (place, window.PositionOf(place));

    JsonPart Cut(int end)
    {
        var part = new JsonPart(window.Slice(start, end), position, isTooLarge || end - start > limit);
        (start, isTooLarge) = (-1, false);
        return part;
    }

    bool SkipSpace()
    {
        while (true)
        {
            var next = window.Rest.IndexOfAnyExcept(" \t\r\n"u8);
            window.At = next < 0 ? window.Length : window.At + next;
            if (next >= 0)
                return true;
            if (!More())
                return false;
        }
    }

    // Keeps the part that is read, or all as long as it is not known whether there are parts; of a part that is too large nothing.
    bool More()
    {
        var kept = partDepth is null ? 0 : start >= 0 ? start : window.At;
        if (window.Length - kept > limit)
        {
            isTooLarge = true;
            if (partDepth is null)
                return false;
            kept = window.At;
        }

        var isRead = window.Read(kept);
        start = start < 0 ? -1 : Math.Max(0, start - kept);
        return isRead;
    }
}
