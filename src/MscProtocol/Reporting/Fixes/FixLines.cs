using MscProtocol.Documents;
using MscProtocol.Protocol;

namespace MscProtocol.Reporting;

/// <summary>The lines that a fix comes to, each block for the place in the file where it belongs.</summary>
sealed class FixLines
{
    readonly Node? written;
    readonly MappingNode? root;
    readonly SourceText source;
    readonly TrialProtocol fragment;
    readonly TrialProtocol whole;
    readonly IReadOnlyList<FixEdit> edits;
    readonly SourcePosition stated;
    readonly FixYamlWriter shown;
    readonly FixYamlWriter rewritten;

    FixLines(Report report, SourcePosition stated, IReadOnlyList<FixEdit> edits, Language language)
    {
        (source, this.stated, this.edits) = (report.Source, stated, edits);
        fragment = Applied(new());
        whole = Applied(report.Protocol ?? new());
        written = report.Document?.Root;
        root = report.Document?.Root is { } node && !IsFlow(node) ? node : null;
        (shown, rewritten) = (new(fragment, edits, language), new(whole, edits, language));
    }

    /// <summary>Returns the blocks from the top of the file; none where there is nothing to write or delete.</summary>
    public static IReadOnlyList<FixBlock> Of(Report report, Finding finding, Language language)
    {
        var edits = finding.Edits.Where(edit => edit.Values.Count > 0 || edit.Action != FixAction.Choose).ToList();
        return edits.Count == 0 ? [] : new FixLines(report, finding.Span.Start, edits, language).Blocks();
    }

    List<FixBlock> Blocks()
    {
        if (edits is [{ Path: ProtocolFormat.Key }])
            return [new(0, 0, [$"{ProtocolFormat.Key}: {ProtocolFormat.Version}"])];
        if (edits is [{ Action: FixAction.Rename } rename])
            return Renamed(written, rename) is { } block ? [block] : [];
        if (root is null)
            return [new(null, 0, [.. shown.FieldsOf(TrialProtocol.Shape, fragment, null)])];
        return
        [
            .. edits.Select(edit => Target(edit.Place)).DistinctBy(target => (target.Path?.ToString(), target.Kind, target.Node))
                .Select(Block).Where(block => block.Lines.Count + block.Replaced > 0).OrderBy(block => block.After),
        ];
    }

    TrialProtocol Applied(TrialProtocol protocol) => edits.Aggregate(protocol, (changed, edit) =>
        IsUnknown(edit) || (edit.Values.Count == 0 && edit.Action != FixAction.Remove) ? changed
        : ProtocolEdits.With(changed, edit.Place, edit.Values.Count > 0 ? edit.Values : null));

    // Where in the file a change belongs: in a group that is there, in place of an entry, or behind the last element of a list.
    FixTarget Target(ProtocolPath place)
    {
        Node node = root!;
        ProtocolPath? above = null;
        FixTarget? last = null;
        foreach (var step in place.Segments())
        {
            if (node is not MappingNode mapping)
                return last!;
            if (Entry(mapping, step.Name) is not { } entry)
                return new(FixTargetKind.Inside, above, mapping);
            var field = new ProtocolPath(step.Parent, step.Name);
            last = new(FixTargetKind.Entry, field, entry.Value, entry.Key);
            var isLast = step.Equals(place) && step.Index is null;
            if (isLast || step.Field is LimitsField || !StandsAlone(entry) || entry.Value is ScalarNode)
                return last;
            (node, above) = (entry.Value, step);
            if (step.Index is not { } index || node is not SequenceNode list)
                continue;
            if (index >= list.Count)
                return new(FixTargetKind.Behind, field, list);
            node = list.Items[index];
            if (node is not MappingNode { Entries.Count: > 0 } || IsFlow(node))
                return last;
        }

        return last!;
    }

    // A field that is written twice is meant where the finding stands.
    MappingEntry? Entry(MappingNode mapping, string name)
    {
        foreach (var entry in mapping.Entries)
        {
            if (entry.Key.Text == name && entry.Key.Span.Start == stated)
                return entry;
        }

        return mapping.FindEntry(name);
    }

    // A field that does not exist.
    static bool IsUnknown(FixEdit edit) => edit.Place.Field is null && edit.Place.Parent?.Field is not LimitsField;

    FixBlock Block(FixTarget target) => target.Kind switch
    {
        FixTargetKind.Inside => Inside((MappingNode)target.Node, target.Path),
        FixTargetKind.Behind => Behind((SequenceNode)target.Node, target.Path!),
        _ => InPlaceOf(target),
    };

    FixBlock Inside(MappingNode mapping, ProtocolPath? path)
    {
        var (shape, group) = GroupAt(fragment, path);
        var present = mapping.Entries.Select(entry => entry.Key.Text).ToHashSet();
        var kept = shape.Fields.Where(field => !field.IsDerived && !present.Contains(field.Name))
            .SelectMany(field => shown.FieldOf(field, field.Get(group, fragment), ProtocolPath.Below(path, field.Name)));
        return new(EndOf(mapping), 0, [.. Indented(kept, mapping.Entries[0].Key.Span.Start.Column - 1)]);
    }

    FixBlock Behind(SequenceNode list, ProtocolPath path)
    {
        var (shape, owner) = GroupAt(fragment, path.Parent);
        var field = (GroupField)shape.Find(path.Name)!;
        var items = (field.Get(owner, fragment) as object[] ?? []).Skip(list.Count).Where(item => !field.Shape.IsBlank(item)).ToArray();
        var first = list.Items[0].Span.Start;
        var dash = source.LineAt(first.Line).LastIndexOf('-', Math.Max(0, first.Column - 2));
        return new(EndOf(list), 0, [.. Indented(shown.ItemsOf(field, items, path), dash)]);
    }

    FixBlock InPlaceOf(FixTarget target)
    {
        var key = target.Key!.Span.Start;
        var last = Math.Max(key.Line, EndOf(target.Node));
        var (shape, owner) = GroupAt(whole, target.Path!.Parent);
        var field = shape.Find(target.Path.Name);
        List<string> lines = field is null ? []
            : edits.Any(edit => edit.Action == FixAction.Remove && edit.Place.Equals(target.Path)) ? []
            : [.. Indented(rewritten.FieldOf(field, field.Get(owner, whole), target.Path), key.Column - 1)];
        var lead = source.LineAt(key.Line)[..(key.Column - 1)];
        if (string.IsNullOrWhiteSpace(lead))
            return new(key.Line - 1, last - key.Line + 1, lines);

        // A dash stands before the key.
        lines = lines is [var head, .. var rest] ? [lead + head.TrimStart(), .. rest] : [$"{lead}{target.Key.Text}:"];
        return new(key.Line - 1, last - key.Line + 1, lines);
    }

    // The line of a mistyped field, under the right name.
    FixBlock? Renamed(Node? node, FixEdit edit)
    {
        foreach (var step in edit.Place.Segments())
        {
            if (node is not MappingNode mapping || Entry(mapping, step.Name) is not { } entry)
                return null;
            if (step.Equals(edit.Place))
            {
                var key = entry.Key.Span;
                if (key.End.Line > key.Start.Line)
                    return null;
                var line = source.LineAt(key.Start.Line);
                var quote = line[key.Start.Column - 1] is '"' or '\'' ? line[(key.Start.Column - 1)..key.Start.Column] : string.Empty;
                var name = quote + edit.Example[0] + quote;
                var renamed = string.Concat(line.AsSpan(0, key.Start.Column - 1), name, line.AsSpan(key.End.Column - 1));
                return new(key.Start.Line - 1, 1, [renamed]);
            }

            node = step.Index is { } index && entry.Value is SequenceNode list && index < list.Count ? list.Items[index] : entry.Value;
        }

        return null;
    }

    static (Shape Shape, object Group) GroupAt(TrialProtocol protocol, ProtocolPath? path)
    {
        (Shape Shape, object Group) here = (TrialProtocol.Shape, protocol);
        foreach (var step in path?.Segments() ?? [])
        {
            if (here.Shape.Find(step.Name) is not GroupField field)
                break;
            here = (field.Shape, (field.Get(here.Group, protocol), step.Index) switch
            {
                (object[] elements, { } index) when index < elements.Length => elements[index],
                (null or Unreadable or object[], _) => field.Shape.Empty,
                (var group, _) => group,
            });
        }

        return here;
    }

    static IEnumerable<string> Indented(IEnumerable<string> lines, int columns) =>
        lines.Select(line => new string(' ', Math.Max(0, columns)) + line);

    // Whether the key begins its line, and what it holds is not written in brackets.
    bool StandsAlone(MappingEntry entry) =>
        source.LineAt(entry.Key.Span.Start.Line)[..(entry.Key.Span.Start.Column - 1)].All(character => character is ' ' or '-')
        && !IsFlow(entry.Value);

    bool IsFlow(Node node) => node is not ScalarNode
        && source.LineAt(node.Span.Start.Line) is var line
        && node.Span.Start.Column <= line.Length
        && line[node.Span.Start.Column - 1] is '{' or '[';

    int EndOf(Node node) => node switch
    {
        MappingNode { Entries: [.., var entry] } when !IsFlow(node) => Math.Max(entry.Key.Span.Start.Line, EndOf(entry.Value)),
        SequenceNode { Count: > 0 } list when !IsFlow(node) => EndOf(list.Items[^1]),
        { Span: var span } => span.End.Column == 1 && span.End.Line > span.Start.Line ? span.End.Line - 1 : span.End.Line,
    };
}
