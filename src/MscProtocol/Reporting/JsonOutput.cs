using System.Globalization;
using System.Text;

namespace MscProtocol.Reporting;

/// <summary>Writes JSON documents as UTF-8 without a byte order mark.</summary>
static class JsonOutput
{
    /// <summary>Writes what a writer of its own stream writes.</summary>
    public static void Write<T>(Stream output, Func<Stream, T> open, Action<T> write)
        where T : JsonDocumentWriter
    {
        using var buffer = new MemoryStream();
        using (var writer = open(buffer))
            write(writer);
        output.Write(Encoding.UTF8.GetBytes(WithoutUnseen(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length)) + "\n"));
    }

    // The encoder leaves marks that turn the reading direction as they are. They stand only inside strings, where an escape means the same.
    static string WithoutUnseen(string json)
    {
        var safe = new StringBuilder(json.Length);
        foreach (var character in json)
        {
            if (char.GetUnicodeCategory(character) == UnicodeCategory.Format)
                safe.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
            else
                safe.Append(character);
        }

        return safe.ToString();
    }
}
