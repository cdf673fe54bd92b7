using System.Text;

namespace MscProtocol.Reading;

/// <summary>Undoes that UTF-8 was once read as Mac Roman: "√ó" for "×", "‚Äì" for "–".</summary>
static class MisreadSigns
{
    // What the first bytes of the signs that occur look like. Others begin what people write: "«é", "…".
    const string Leads = "√¬Œœ‚";

    const int LeastOfThree = 0xE0;

    static readonly Dictionary<char, byte> Bytes = Table();

    /// <summary>Returns the text with the signs that were meant.</summary>
    public static WrittenText Undo(WrittenText written)
    {
        var text = written.Text;
        if (text.AsSpan().IndexOfAny(Leads) < 0)
            return written;
        var rewriting = new Rewriting(written);
        for (var at = 0; at < text.Length; at++)
        {
            if (!Leads.Contains(text[at], StringComparison.Ordinal) || Meant(text.AsSpan(at)) is not var (length, sign))
                continue;
            rewriting.CopyTo(at);
            rewriting.Replace(length, sign);
            at += length - 1;
        }

        return rewriting.Done();
    }

    static (int Length, string Sign)? Meant(ReadOnlySpan<char> text)
    {
        if (!Bytes.TryGetValue(text[0], out var lead))
            return null;
        Span<byte> bytes = stackalloc byte[lead < LeastOfThree ? 2 : 3];
        if (text.Length < bytes.Length)
            return null;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (!Bytes.TryGetValue(text[i], out bytes[i]))
                return null;
        }

        return System.Text.Unicode.Utf8.IsValid(bytes) ? (bytes.Length, Encoding.UTF8.GetString(bytes)) : null;
    }

    static Dictionary<char, byte> Table()
    {
        const int FirstBeyondAscii = 0x80;
        byte[] bytes = [.. Enumerable.Range(FirstBeyondAscii, byte.MaxValue + 1 - FirstBeyondAscii).Select(code => (byte)code)];
        var signs = CodePagesEncodingProvider.Instance.GetEncoding("macintosh")!.GetString(bytes);
        return signs.Zip(bytes).DistinctBy(pair => pair.First).ToDictionary(pair => pair.First, pair => pair.Second);
    }
}
