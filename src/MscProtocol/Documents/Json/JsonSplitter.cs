using System.Buffers;

namespace MscProtocol.Documents;

/// <summary>
/// Cuts a stream into the documents that it holds: the objects of an array, of a list inside an envelope, or of lines;
/// a stream that holds none of these is one document. It only looks at brackets and quotes, and holds one document at a time.
/// </summary>
sealed class JsonSplitter
{
    static readonly SearchValues<byte> Structure = SearchValues.Create("\"{}[]"u8);
    static readonly SearchValues<byte> InText = SearchValues.Create("\"\\\r\n"u8);

    static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    readonly StreamWindow window;
    readonly long limit;
    readonly bool isLines;
    readonly JsonEnvelopes envelopes;

    // The depth at which parts begin: 0 for a series of objects; null until it is known that there are parts.
    int? partDepth;
    int depth;
    bool isInWrapper;

    // The part that is read at the moment; -1 between parts.
    int start = -1;
    SourcePosition position;
    bool isTooLarge;

    // Where the text that is read at the moment starts; -1 between texts.
    int text = -1;

    // The last text before parts are known: a key, if a colon follows it.
    int textStart;
    int textEnd;

    /// <summary>Reads from <paramref name="input"/>.</summary>
    /// <param name="input">The stream.</param>
    /// <param name="limit">The largest part, in bytes.</param>
    /// <param name="isLines">Whether each line is a document of its own, as in files named <c>.ndjson</c> and <c>.jsonl</c>.</param>
    /// <param name="envelopes">What the lists inside an envelope are named.</param>
    public JsonSplitter(StreamInput input, long limit, bool isLines, JsonEnvelopes envelopes) =>
        (window, this.limit, this.isLines, this.envelopes) = (new(input), limit, isLines, envelopes);

    /// <summary>Returns the parts in order; each is valid until the next is asked for.</summary>
    public async IAsyncEnumerable<JsonPart> Split()
    {
        var isRead = true;
        while (isRead && window.Length < Mark.Length)
            isRead = await More().ConfigureAwait(false);

        if (window.Bytes.StartsWith(Mark))
        {
            window.At = Mark.Length;
            window.SkipMark();
        }

        await foreach (var part in (isLines ? Lines() : Parts()).ConfigureAwait(false))
            yield return part;
    }

    async IAsyncEnumerable<JsonPart> Parts()
    {
        if (!await SkipSpace().ConfigureAwait(false) || window.Rest[0] is not ((byte)'{' or (byte)'['))
        {
            yield return await Whole().ConfigureAwait(false);
            yield break;
        }

        var first = window.At;
        while (await GoToEnd().ConfigureAwait(false))
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
            if (!await SkipSpace().ConfigureAwait(false) || window.Rest[0] != '{')
                break;
            partDepth = 0;
            Begin(first);
            var isLine = window.Bytes[first..end].IndexOf((byte)'\n') < 0 && window.Bytes[end..window.At].IndexOf((byte)'\n') >= 0;
            yield return Cut(end);
            if (!isLine)
                continue;
            await foreach (var line in Lines().ConfigureAwait(false))
                yield return line;
        }

        if (partDepth is null)
            yield return await Whole().ConfigureAwait(false);
        else if (start >= 0)
            yield return Cut(window.Length);
    }

    async IAsyncEnumerable<JsonPart> Lines()
    {
        partDepth = 0;
        while (await SkipSpace().ConfigureAwait(false))
        {
            Begin(window.At);
            int length;
            while ((length = window.Rest.IndexOfAny((byte)'\r', (byte)'\n')) < 0)
            {
                window.At = window.Length;
                if (!await More().ConfigureAwait(false))
                    break;
            }

            window.At += Math.Max(0, length);
            yield return Cut(window.At);
        }
    }

    // Goes to the end of a part, or of an outermost value; false at the end of the stream.
    async ValueTask<bool> GoToEnd()
    {
        while (true)
        {
            if (!GoToBracket())
            {
                if (!await More().ConfigureAwait(false))
                    return false;
                continue;
            }

            if (window.Rest[0] is (byte)'{' or (byte)'[')
            {
                var mayStart = partDepth is null && depth == 0 && window.Rest[0] == '[';
                Open(startsList: mayStart && await StartsWithObject().ConfigureAwait(false));
                continue;
            }

            window.At++;
            depth = Math.Max(0, depth - 1);
            if (depth == (start >= 0 ? partDepth : 0))
                return true;
        }
    }

    // Goes to the next bracket outside texts; false where more must be read to find it.
    bool GoToBracket()
    {
        while (text < 0 || SkipText())
        {
            var next = window.Rest.IndexOfAny(Structure);
            window.At = next < 0 ? window.Length : window.At + next;
            if (next < 0)
                return false;
            if (window.Rest[0] != '"')
                return true;
            text = ++window.At;
        }

        return false;
    }

    void Open(bool startsList)
    {
        var isList = window.Rest[0] == '[';
        if (partDepth is null && isList)
        {
            if (startsList || ((depth == 1 || (depth == 2 && isInWrapper)) && IsNamed(envelopes.Lists)))
                partDepth = depth + 1;
        }
        else if (partDepth is null)
        {
            isInWrapper = depth == 1 ? IsNamed(envelopes.Wrappers) : isInWrapper && depth > 1;
        }
        else if (!isList && start < 0 && depth == partDepth)
        {
            Begin(window.At);
        }

        depth++;
        window.At++;
    }

    async ValueTask<bool> StartsWithObject()
    {
        var bracket = window.At++;
        var isObject = await SkipSpace().ConfigureAwait(false) && window.Rest[0] == '{';
        window.At = bracket;
        return isObject;
    }

    bool IsNamed(IReadOnlyList<byte[]> names)
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

    // Goes behind the text; false where more must be read to find its end.
    // A text never holds a line break: where it seems to, its closing quote is missing.
    bool SkipText()
    {
        while (true)
        {
            var next = window.Rest.IndexOfAny(InText);
            window.At = next < 0 ? window.Length : window.At + next;
            if (next < 0 || (window.Rest[0] == '\\' && window.Rest.Length < 2))
                return false;
            if (window.Rest[0] == '\\')
            {
                window.At += 2;
                continue;
            }

            if (partDepth is null)
                (textStart, textEnd) = (text, window.At);
            window.At++;
            text = -1;
            return true;
        }
    }

    // The stream as one document, from its first byte.
    async ValueTask<JsonPart> Whole()
    {
        while (!isTooLarge && await More().ConfigureAwait(false))
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

    async ValueTask<bool> SkipSpace()
    {
        while (true)
        {
            var next = window.Rest.IndexOfAnyExcept(" \t\r\n"u8);
            window.At = next < 0 ? window.Length : window.At + next;
            if (next >= 0)
                return true;
            if (!await More().ConfigureAwait(false))
                return false;
        }
    }

    // Keeps the part that is read, or all as long as it is not known whether there are parts; of a part that is too large nothing.
    async ValueTask<bool> More()
    {
        var kept = partDepth is null ? 0 : start >= 0 ? start : window.At;
        if (window.Length - kept > limit)
        {
            isTooLarge = true;
            if (partDepth is null)
                return false;
            kept = window.At;
        }

        var isRead = await window.Read(kept).ConfigureAwait(false);
        start = start < 0 ? -1 : Math.Max(0, start - kept);
        return isRead;
    }
}
