using System.Buffers;
using System.Globalization;
using System.Text;

namespace MscProtocol.Reporting;

/// <summary>Writes JSON documents as UTF-8 without a byte order mark.</summary>
static class JsonOutput
{
    /// <summary>Writes what a writer into a buffer of its own writes.</summary>
    public static void Write<T>(Stream output, Func<IBufferWriter<byte>, T> open, Action<T> write)
        where T : JsonDocumentWriter
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = open(buffer))
            write(writer);
        var json = Encoding.UTF8.GetString(buffer.WrittenSpan);
        output.Write(HoldsUnseen(json) ? Encoding.UTF8.GetBytes(WithoutUnseen(json)) : buffer.WrittenSpan);
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
