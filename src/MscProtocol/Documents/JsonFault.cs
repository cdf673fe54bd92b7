using System.Text;
using System.Text.Json;

namespace MscProtocol.Documents;

/// <summary>Turns what a JSON parser trips over into what the author is to change.</summary>
static class JsonFault
{
    /// <summary>Explains a fault.</summary>
    public static Problem Explain(JsonException fault, ReadOnlySpan<byte> bytes, TreeBuilder tree)
    {
        var at = Encoding.UTF8.GetCharCount(bytes[..OffsetOf(fault, bytes)]);
        return DocumentProblems.Syntax(tree.Text.SpanAt(at, at + 1));
    }

    // The parser counts lines by LF only, and both lines and bytes from 0.
    static int OffsetOf(JsonException fault, ReadOnlySpan<byte> bytes)
    {
        var offset = 0;
        for (var line = fault.LineNumber ?? 0; line > 0; line--)
        {
            offset += bytes[offset..].IndexOf((byte)'\n') + 1;
        }

        return (int)Math.Min(offset + (fault.BytePositionInLine ?? 0), bytes.Length);
    }
}
