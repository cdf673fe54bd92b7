using System.Text;

namespace MscProtocol.Fuzz.Inputs;

/// <summary>Inputs as files: UTF-8, in which U+DC80 to U+DCFF stand for the bytes 80 to FF by themselves.</summary>
static class Bytes
{
    public static byte[] Of(string text)
    {
        var bytes = new List<byte>(text.Length + 16);
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is < '\uDC80' or > '\uDCFF' || (at > 0 && char.IsHighSurrogate(text[at - 1])))
                continue;
            bytes.AddRange(Encoding.UTF8.GetBytes(text[start..at]));
            bytes.Add((byte)(text[at] - '\uDC00'));
            start = at + 1;
        }

        bytes.AddRange(Encoding.UTF8.GetBytes(text[start..]));
        return [.. bytes];
    }
}
