using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace MscProtocol.Reporting;

/// <summary>Writes JSON documents as UTF-8 without a byte order mark.</summary>
static class JsonOutput
{
    // The document is a file of its own, never put into a page, so that "<" and Chinese may stay readable.
    static readonly JsonWriterOptions Options = new() { NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a document and ends the line.</summary>
    public static void Write(Stream output, Action<Utf8JsonWriter> write, bool isIndented)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options with { Indented = isIndented }))
            write(json);
        var text = Encoding.UTF8.GetString(buffer.WrittenSpan);
        output.Write(HoldsUnseen(text) ? Encoding.UTF8.GetBytes(WithoutUnseen(text)) : buffer.WrittenSpan);
        output.WriteByte((byte)'\n');
    }

    static bool HoldsUnseen(ReadOnlySpan<char> json)
    {
        for (int at; (at = json.IndexOfAnyExceptInRange('\0', '\u007F')) >= 0; json = json[(at + 1)..])
        {
            if (IsUnseen(json[at]))
                return true;
        }

        return false;
    }

    // Marks stand only inside strings, where an escape means the same.
    static string WithoutUnseen(string json)
    {
        var safe = new StringBuilder(json.Length);
        foreach (var character in json)
        {
            if (IsUnseen(character))
                safe.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
            else
                safe.Append(character);
        }

        return safe.ToString();
    }

    // The encoder leaves marks that turn the reading direction as they are.
    static bool IsUnseen(char character) => char.GetUnicodeCategory(character) == UnicodeCategory.Format;
}
