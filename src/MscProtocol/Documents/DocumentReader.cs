using System.Text;
using System.Text.Unicode;

namespace MscProtocol.Documents;

/// <summary>Reads a text into located nodes, or says why it cannot be read; whatever the text, it never throws.</summary>
static class DocumentReader
{
    const int FirstBuffer = 16 * 1024;

    /// <summary>Reads at most one byte more than the limit; a null format is told from the name, else from the content.</summary>
    public static Document Read(Stream stream, string name, DocumentFormat? format, DocumentLimits limits) =>
        StreamInput.Now(Read(new StreamInput(stream), name, format, limits));

    /// <summary>Does the same.</summary>
    public static async ValueTask<Document> Read(StreamInput input, string name, DocumentFormat? format, DocumentLimits limits) =>
        await ReadBytes(input, limits.Bytes).ConfigureAwait(false) is { } bytes
            ? Read(bytes.Span, name, format, limits, new(1, 1))
            : Refused(new(name, ""), DocumentProblems.TooLarge(limits.Bytes));

    /// <summary>Returns all bytes; <see langword="null"/> where there are more than the limit, of which one is read.</summary>
    public static async ValueTask<ReadOnlyMemory<byte>?> ReadBytes(StreamInput input, long limit)
    {
        var expected = input.Rest + 1 ?? FirstBuffer;
        var buffer = new byte[Math.Clamp(expected, 1, limit + 1)];
        var length = 0;
        for (int read; (read = await input.Read(buffer.AsMemory(length)).ConfigureAwait(false)) > 0;)
        {
            length += read;
            if (length > limit)
            {
                return null;
            }

            if (length == buffer.Length)
            {
                Array.Resize(ref buffer, (int)Math.Min(2L * length, limit + 1));
            }
        }

        return buffer.AsMemory(0, length);
    }

    /// <summary>Reads a text at hand; a null format is told from the name, else from the content.</summary>
    public static Document Read(string content, string name, DocumentFormat? format, DocumentLimits limits) =>
        Read(
            new SourceText(name, content.StartsWith('\uFEFF') ? content[1..] : content),
            Encoding.UTF8.GetByteCount(content),
            format,
            limits);

    static Document Read(SourceText text, long bytes, DocumentFormat? format, DocumentLimits limits)
    {
        if (bytes > limits.Bytes)
        {
            return Refused(new(text.Name, ""), DocumentProblems.TooLarge(limits.Bytes));
        }

        var notation = format ?? FormatDetector.Detect(text.Name, text.Content);
        if (Characters.FindForbidden(text, notation) is { } forbidden)
        {
            return Refused(text, forbidden);
        }

        var tree = new TreeBuilder(text, limits);
        if (notation == DocumentFormat.Json)
        {
            JsonDocumentReader.Read(tree);
        }
        else if (!PlainYamlReader.TryRead(tree))
        {
            tree = new(text, limits);
            YamlDocumentReader.Read(tree);
        }

        return tree.Build();
    }

    /// <summary>Reads one of the documents that a stream holds.</summary>
    public static Document Read(JsonPart part, string name, DocumentFormat? format, DocumentLimits limits) => part.IsTooLarge
        ? Refused(new(name, ""), DocumentProblems.TooLarge(limits.Bytes, new(part.Start, part.Start)))
        : Read(part.Bytes.Span, name, format, limits, part.Start);

    static Document Read(ReadOnlySpan<byte> bytes, string name, DocumentFormat? format, DocumentLimits limits, SourcePosition start)
    {
        var text = Decode(bytes, name, start, out var problem);
        return problem is null ? Read(text, bytes.Length, format, limits) : Refused(text, problem);
    }

    /// <summary>Returns the bytes as a text; with a problem where they are none in UTF-8, and then as much as is read of it.</summary>
    public static SourceText Decode(ReadOnlySpan<byte> bytes, string name, SourcePosition start, out Problem? problem)
    {
        problem = null;
        if (BinaryFiles.Tell(bytes) is { } kind)
        {
            problem = DocumentProblems.NoText(kind);
            return new(name, "");
        }

        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            problem = DocumentProblems.Utf16;
            return new(name, "");
        }

        var content = bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes;
        if (Utf8.IsValid(content))
        {
            return new(name, Encoding.UTF8.GetString(content), start);
        }

        var characters = new char[content.Length];
        Utf8.ToUtf16(content, characters, out var read, out var written, replaceInvalidSequences: false);
        var text = new SourceText(name, new string(characters, 0, written) + "\uFFFD", start);
        problem = DocumentProblems.InvalidUtf8(content[read], text.CharacterAt(written));
        return text;
    }

    static Document Refused(SourceText text, Problem problem) => new(text, null, [problem]);
}
