using MscProtocol.Documents;

namespace MscProtocol.Reporting;

/// <summary>The text of a YAML file, and the ways in which a piece of it is put in, exchanged or taken out.</summary>
sealed class EditedText(SourceText source)
{
    readonly string lineEnd = source.Content.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    public string Content => source.Content;

    public bool IsBlank => string.IsNullOrWhiteSpace(Content);

    public bool IsInBrackets(Node node) =>
        node is not ScalarNode && source.OffsetOf(node.Span.Start) is var start && start < Content.Length && Content[start] is '[' or '{';

    /// <summary>Returns a new file of these lines.</summary>
    public string Started(string[] lines) =>
        string.Concat(lines.Prepend($"{Protocol.ProtocolFormat.Key}: {Protocol.ProtocolFormat.Version}").Select(line => line + lineEnd));

    /// <summary>Returns the text in which the key holds the notation.</summary>
    public string Stated(MappingEntry entry, string notation) => Exchange(entry, " " + notation);

    /// <summary>Returns the text in which the key holds nothing.</summary>
    public string Opened(MappingEntry entry) => Exchange(entry, string.Empty);

    /// <summary>Returns the text with lines after those of a list or mapping, indented like them.</summary>
    public string Below(Node collection, string[] lines) => AfterLine(EndOf(collection), collection.Span.Start.Column - 1, lines);

    /// <summary>Returns the text with lines below a key that holds nothing yet.</summary>
    public string Under(MappingEntry entry, string[] lines) =>
        AfterLine(source.OffsetOf(entry.Key.Span.End), entry.Key.Span.Start.Column + 1, lines);

    /// <summary>Returns the text with one more element before the closing bracket.</summary>
    public string IntoBraces(Node collection, string piece)
    {
        var end = collection switch
        {
            MappingNode { Entries: [.., var last] } => EndOf(last),
            SequenceNode { Items: [.., var last] } => EndOf(last),
            _ => -1,
        };
        return end < 0
            ? Content.Insert(source.OffsetOf(collection.Span.Start) + 1, $" {piece} ")
            : Content.Insert(end, $", {piece}");
    }

    /// <summary>Returns the text without an element of a list; with it go the comments between it and the next.</summary>
    public string Without(SequenceNode list, int index)
    {
        var item = list.Items[index];
        if (IsInBrackets(list))
        {
            var (from, to) = index > 0
                ? (EndOf(list.Items[index - 1]), EndOf(item))
                : (source.OffsetOf(item.Span.Start), source.OffsetOf(list.Items[1].Span.Start));
            return Content.Remove(from, to - from);
        }

        var start = LineStart(source.OffsetOf(item.Span.Start));
        var end = index + 1 < list.Count ? LineStart(source.OffsetOf(list.Items[index + 1].Span.Start)) : NextLine(EndOf(item));
        return Content.Remove(start, end - start);
    }

    string Exchange(MappingEntry entry, string piece)
    {
        var colon = Content.IndexOf(':', source.OffsetOf(entry.Key.Span.End)) + 1;
        var isOpen = entry.Value is ScalarNode { Style: NodeKind.Null, Text: "" };
        var end = isOpen ? colon : Math.Max(colon, EndOf(entry.Value));
        return Content.Remove(colon, end - colon).Insert(colon, piece);
    }

    string AfterLine(int offset, int indent, string[] lines)
    {
        var end = NextLine(offset);
        var start = end == Content.Length && !Content.EndsWith('\n') ? lineEnd : string.Empty;
        return Content.Insert(end, start + string.Concat(lines.Select(line => new string(' ', indent) + line + lineEnd)));
    }

    // Where a collection in lines ends tells its last part: what holds it may count blank lines and comments below it as well.
    int EndOf(Node node) => node switch
    {
        MappingNode { Entries: [.., var last] } when !IsInBrackets(node) => EndOf(last),
        SequenceNode { Items: [.., var last] } when !IsInBrackets(node) => EndOf(last),
        _ => Trimmed(source.OffsetOf(node.Span.Start), source.OffsetOf(node.Span.End)),
    };

    int EndOf(MappingEntry entry) => entry.Value is ScalarNode { Style: NodeKind.Null, Text: "" }
        ? Content.IndexOf(':', source.OffsetOf(entry.Key.Span.End)) + 1
        : EndOf(entry.Value);

    int Trimmed(int start, int end)
    {
        while (end > start && Content[end - 1] is '\n' or '\r')
            end--;
        return end;
    }

    int LineStart(int offset) => offset == 0 ? 0 : Content.LastIndexOf('\n', offset - 1) + 1;

    int NextLine(int offset) => Content.IndexOf('\n', offset) is var end and >= 0 ? end + 1 : Content.Length;
}
