using System.Buffers;
using System.Net;

namespace MscProtocol.Reading;

/// <summary>Makes texts of exports readable: entities, breaks as HTML and Excel write them, padding, signs that were misread.</summary>
static class Cleaning
{
    const int LongestEntity = 12;
    const string CarriageReturn = "_x000D_";
    const string DataStart = "<![CDATA[";
    const string DataEnd = "]]>";

    static readonly SearchValues<string> Marks = SearchValues.Create(
        ["<br", "</br", "<p>", "</p>", "<sup>", "</sup>", CarriageReturn, "\r"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Returns the text as a reader would see it.</summary>
    public static WrittenText Readable(WrittenText written) => MisreadSigns.Undo(Breaks(Entities(written))).Trim();

    /// <summary>Does the same for a text that was broken into lines of one width, in which only an empty line is a break.</summary>
    public static WrittenText Unwrapped(WrittenText written)
    {
        var readable = Readable(written);
        var text = readable.Text;
        var rewriting = new Rewriting(readable);
        for (int at; (at = text.IndexOf('\n', rewriting.At)) >= 0;)
        {
            rewriting.CopyTo(at);
            var blanks = text.AsSpan(at).IndexOfAnyExcept(" \t\n") is > 0 and var next ? next : text.Length - at;
            var isBreak = text.AsSpan(at, blanks).Count('\n') > 1;
            rewriting.TrimEnd();
            rewriting.Replace(blanks, isBreak ? "\n" : " ");
        }

        return rewriting.At == 0 ? readable : rewriting.Done();
    }

    /// <summary>Returns what the content of an XML element stands for.</summary>
    public static WrittenText OfXml(WrittenText written) => Entities(Data(written));

    /// <summary>Returns what stands between the quotes of a cell, in which each quote is written twice.</summary>
    public static WrittenText OfQuoted(WrittenText written)
    {
        var rewriting = new Rewriting(written);
        for (int at; (at = written.Text.IndexOf("\"\"", rewriting.At, StringComparison.Ordinal)) >= 0;)
        {
            rewriting.CopyTo(at);
            rewriting.Replace(2, "\"");
        }

        return rewriting.At == 0 ? written : rewriting.Done();
    }

    static WrittenText Data(WrittenText written)
    {
        if (!written.Text.Contains(DataStart, StringComparison.Ordinal))
            return written;
        var rewriting = new Rewriting(written);
        for (int at; (at = written.Text.IndexOf(DataStart, rewriting.At, StringComparison.Ordinal)) >= 0;)
        {
            rewriting.CopyTo(at);
            rewriting.Replace(DataStart.Length, string.Empty);
            if ((at = written.Text.IndexOf(DataEnd, at, StringComparison.Ordinal)) < 0)
                break;
            rewriting.CopyTo(at);
            rewriting.Replace(DataEnd.Length, string.Empty);
        }

        return rewriting.Done();
    }

    static WrittenText Entities(WrittenText written)
    {
        var text = written.Text;
        if (!text.Contains('&', StringComparison.Ordinal))
            return written;
        var rewriting = new Rewriting(written);
        for (var at = text.IndexOf('&', StringComparison.Ordinal); at >= 0; at = text.IndexOf('&', at + 1))
        {
            var end = text.AsSpan(at, Math.Min(LongestEntity, text.Length - at)).IndexOf(';');
            if (end < 0)
                continue;
            var entity = text.Substring(at, end + 1);
            if (WebUtility.HtmlDecode(entity) is var meant && meant == entity)
                continue;
            rewriting.CopyTo(at);
            rewriting.Replace(entity.Length, meant);
        }

        return rewriting.Done();
    }

    static WrittenText Breaks(WrittenText written)
    {
        var text = written.Text;
        if (text.AsSpan().IndexOfAny(Marks) < 0)
            return written;
        var rewriting = new Rewriting(written);
        for (int step; (step = text.AsSpan(rewriting.At).IndexOfAny(Marks)) >= 0;)
        {
            rewriting.CopyTo(rewriting.At + step);
            var rest = text.AsSpan(rewriting.At);
            if (rest[0] == '\r')
                rewriting.Replace(1, rest is ['\r', '\n', ..] ? string.Empty : "\n");
            else if (rest.StartsWith(CarriageReturn, StringComparison.OrdinalIgnoreCase))
                rewriting.Replace(CarriageReturn.Length, string.Empty);
            else if (rest.StartsWith("<sup>", StringComparison.OrdinalIgnoreCase))
                rewriting.Replace("<sup>".Length, "^");
            else if (rest.StartsWith("</sup>", StringComparison.OrdinalIgnoreCase))
                rewriting.Replace("</sup>".Length, string.Empty);
            else
                Break(rewriting, rest);
        }

        return rewriting.Done();
    }

    // One line break, whatever blanks and breaks stand around the tag.
    static void Break(Rewriting rewriting, ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOf('>');
        if (end is < 0 or > LongestEntity)
        {
            rewriting.CopyTo(rewriting.At + 1);
            return;
        }

        var after = rest[(end + 1)..];
        rewriting.TrimEnd();
        rewriting.Replace(end + 1 + after.Length - after.TrimStart(" \t\r\n").Length, "\n");
    }
}
