using System.Xml.Linq;
using MscProtocol.Word;

namespace MscProtocol.Review;

/// <summary>
/// Sets a comment at words of a paragraph: the runs that hold them are parted where they begin and end, and keep their form.
/// </summary>
static class CommentAnchor
{
    const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻";
    const string Digits = "0123456789+-";

    /// <summary>Sets the comment at the words, or at the whole paragraph where they are not found.</summary>
    public static void Add(XElement paragraph, string? quote, string id)
    {
        var start = new XElement(WordNames.W + "commentRangeStart", new XAttribute(WordNames.W + "id", id));
        var end = new XElement(WordNames.W + "commentRangeEnd", new XAttribute(WordNames.W + "id", id));
        var reference = new XElement(
            WordNames.Run, new XElement(WordNames.W + "commentReference", new XAttribute(WordNames.W + "id", id)));
        if (quote is not null && Find(paragraph, quote) is var (first, last))
        {
            first.AddBeforeSelf(start);
            last.AddAfterSelf(end, reference);
            return;
        }

        if (paragraph.Element(WordNames.W + "pPr") is { } properties)
            properties.AddAfterSelf(start);
        else
            paragraph.AddFirst(start);
        paragraph.Add(end, reference);
    }

    static (XElement First, XElement Last)? Find(XElement paragraph, string quote)
    {
        var texts = paragraph.Descendants(WordNames.W + "t").Where(text => text.Parent?.Name == WordNames.Run).ToList();
        List<(int Text, int At)> places = [];
        var all = new System.Text.StringBuilder();
        for (var i = 0; i < texts.Count; i++)
        {
            for (var at = 0; at < texts[i].Value.Length; at++)
            {
                if (Plain(texts[i].Value[at]) is not { } character)
                    continue;
                places.Add((i, at));
                all.Append(character);
            }
        }

        var wanted = string.Concat(quote.Select(Plain).OfType<char>());
        var found = all.ToString().IndexOf(wanted, StringComparison.Ordinal);
        if (wanted.Length == 0 || found < 0)
            return null;
        var (startText, startAt) = places[found];
        var (endText, endAt) = places[found + wanted.Length - 1];

        // The end first: what is parted there does not move the beginning.
        var last = Part(texts[endText], endAt + 1, isEnd: true);
        var first = Part(texts[startText], startAt, isEnd: false);
        return (first, startText == endText && startAt > 0 ? first : last);
    }

    // Returns the run that ends, or begins, there.
    static XElement Part(XElement text, int at, bool isEnd)
    {
        var run = text.Parent!;
        var isAtEdge = isEnd ? at >= text.Value.Length : at == 0;
        var isPlain = run.Elements().All(element => element == text || element.Name == WordNames.W + "rPr");
        if (isAtEdge || !isPlain)
            return run;
        var rest = new XElement(run);
        SetText(rest.Element(WordNames.W + "t")!, text.Value[at..]);
        SetText(text, text.Value[..at]);
        run.AddAfterSelf(rest);
        return isEnd ? run : rest;
    }

    static void SetText(XElement text, string value)
    {
        text.Value = value;
        text.SetAttributeValue(XNamespace.Xml + "space", "preserve");
    }

    static char? Plain(char character)
    {
        if (char.IsWhiteSpace(character))
            return null;
        var index = Superscripts.IndexOf(character, StringComparison.Ordinal);
        return index >= 0 ? Digits[index] : character is '−' or '–' ? '-' : character;
    }
}
