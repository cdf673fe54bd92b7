using System.Buffers;
using System.Net;
using System.Text;

namespace MscProtocol.Reading;

/// <summary>
/// A text of a USDM document as people read it: without XHTML, and with the values that its tags stand for.
/// Every character knows where it stands in the text as written.
/// </summary>
sealed class UsdmText
{
    const int LongestEntity = 12;

    static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "div", "br", "li", "ul", "ol", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6", "section", "td", "th",
    };

    static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789:-_");

    readonly string written;
    readonly Func<string, string> valueOf;
    readonly StringBuilder text = new();
    readonly List<int> places = [];

    UsdmText(string written, Func<string, string> valueOf) => (this.written, this.valueOf) = (written, valueOf);

    /// <summary>Returns the text of a value; <see langword="null"/> where there is none.</summary>
    /// <param name="node">The value.</param>
    /// <param name="valueOf">Returns what an element of the <c>usdm</c> namespace stands for, by the whole element.</param>
    public static RecordText? Of(RecordNode node, Func<string, string> valueOf)
    {
        if (node.Text is not { } written)
            return null;
        if (written.AsSpan().IndexOfAny('<', '&') < 0)
            return new(node.Place, written, written, null);
        var stripped = new UsdmText(written, valueOf);
        stripped.Strip();
        return stripped.Trimmed(node);
    }

    void Strip()
    {
        for (var at = 0; at < written.Length;)
        {
            at = written[at] switch
            {
                '<' => Element(at),
                '&' => Entity(at),
                var character => Append(character, at),
            };
        }

        places.Add(written.Length);
    }

    RecordText? Trimmed(RecordNode node)
    {
        var whole = text.ToString();
        var start = whole.Length - whole.TrimStart().Length;
        var trimmed = whole.Trim();
        return trimmed.Length == 0 ? null : new(node.Place, written, trimmed, [.. places[start..(start + trimmed.Length + 1)]]);
    }

    int Append(char character, int at)
    {
        text.Append(character);
        places.Add(at);
        return at + 1;
    }

    // "< 18 years" is no element, nor is what is never closed.
    int Element(int at)
    {
        var next = at + 1 < written.Length ? written[at + 1] : ' ';
        var end = written.AsSpan(at + 1).IndexOfAny('<', '>') + at + 1;
        if (!(char.IsAsciiLetter(next) || next is '/' or '!' or '?') || end == at || written[end] != '>')
            return Append('<', at);

        var element = written.AsSpan(at, end + 1 - at);
        var name = NameOf(element);
        if (name.StartsWith("usdm:", StringComparison.OrdinalIgnoreCase))
        {
            if (next != '/')
                Insert(valueOf(element.ToString()), at);
        }
        else if (Blocks.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name))
        {
            Insert("\n", at);
        }
        else if (name.Equals("sup", StringComparison.OrdinalIgnoreCase) && next != '/' && IsPower(end + 1))
        {
            Insert("^", at);
        }

        return end + 1;
    }

    void Insert(string value, int at)
    {
        foreach (var character in value)
            Append(character, at);
    }

    // The power of "10<sup>6</sup>", and not the mark of a footnote.
    bool IsPower(int at) =>
        text.Length > 0 && char.IsAsciiDigit(text[^1])
            && at < written.Length && (char.IsAsciiDigit(written[at]) || written[at] is '-' or '−');

    int Entity(int at)
    {
        var reach = written.AsSpan(at, Math.Min(LongestEntity, written.Length - at));
        var end = reach.IndexOf(';');
        if (end < 2)
            return Append('&', at);
        var entity = reach[..(end + 1)].ToString();
        Insert(WebUtility.HtmlDecode(entity), at);
        return at + end + 1;
    }

    static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> element)
    {
        var name = element[1..].TrimStart('/');
        var end = name.IndexOfAnyExcept(NameCharacters);
        return end < 0 ? name : name[..end];
    }
}
