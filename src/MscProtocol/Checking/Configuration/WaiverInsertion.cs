using MscProtocol.Documents;

namespace MscProtocol.Checking;

/// <summary>Writes a waiver into the text of a configuration, and leaves every other character as it is.</summary>
static class WaiverInsertion
{
    const string List = "waive";

    /// <summary>Returns the new text; <see langword="null"/> where the notation has no room for the waiver.</summary>
    public static string? Insert(Document document, WaiverDraft draft)
    {
        var text = document.Text;
        var root = document.Root as MappingNode;
        var changed = root?.FindEntry(List) is { } entry ? IntoList(text, entry, draft)
            : root is null ? AtEnd(text, string.Empty, draft)
            : IsInBrackets(text, root) ? null
            : AtEnd(text, Indent(root.Entries[0].Key.Span.Start), draft);
        return changed is not null && Holds(changed, draft) ? changed : null;
    }

    static string IntoList(SourceText text, MappingEntry entry, WaiverDraft draft) => entry.Value switch
    {
        SequenceNode list when IsInBrackets(text, list) => text.Content.Insert(
            text.OffsetOf(list.Span.End) - 1, $"{(list.Items.Count > 0 ? ", " : string.Empty)}{draft.InBrackets}"),
        SequenceNode list => AfterLine(text, list.Span.End, draft.Lines(Indent(list.Span.Start))),
        _ => AfterLine(text, entry.Key.Span.End, draft.Lines(Indent(entry.Key.Span.Start) + "  ")),
    };

    static string AtEnd(SourceText text, string indent, WaiverDraft draft)
    {
        var end = LineEnd(text);
        var content = text.Content;
        var gap = content.Length == 0 ? string.Empty : content.EndsWith('\n') ? end : end + end;
        return $"{content}{gap}{string.Join(end, [$"{indent}{List}:", .. draft.Lines(indent + "  ")])}{end}";
    }

    static string AfterLine(SourceText text, SourcePosition place, IEnumerable<string> lines)
    {
        var offset = text.OffsetOf(place);
        var length = text.Content.AsSpan(offset).IndexOfAny('\r', '\n');
        var end = length < 0 ? text.Content.Length : offset + length;
        return text.Content.Insert(end, string.Concat(lines.Select(line => LineEnd(text) + line)));
    }

    // What cannot be foreseen of YAML is found by reading it again.
    static bool Holds(string changed, WaiverDraft draft)
    {
        var document = DocumentReader.Read(changed, CheckConfiguration.FileName, DocumentFormat.Yaml, DocumentLimits.Default);
        return document.Root is MappingNode root && root.Find(List) is SequenceNode { Items: [.., MappingNode last] }
            && Text(last, "rule") == draft.RuleId && Text(last, "at") == draft.Path
            && Text(last, "because") == draft.Because && Text(last, "by") == draft.By;
    }

    static string? Text(MappingNode node, string key) => (node.Find(key) as ScalarNode)?.Text;

    static bool IsInBrackets(SourceText text, Node node) => text.Content[text.OffsetOf(node.Span.Start)] is '[' or '{';

    static string Indent(SourcePosition place) => new(' ', place.Column - 1);

    static string LineEnd(SourceText text) => text.Content.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
}
