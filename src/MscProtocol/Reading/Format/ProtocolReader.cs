using MscProtocol.Documents;
using MscProtocol.Protocol;
using MscProtocol.Wording;

namespace MscProtocol.Reading;

/// <summary>Turns the node tree of our own format into the model, and reports all that cannot be taken as written.</summary>
sealed class ProtocolReader
{
    /// <summary>The key that names the format and its version.</summary>
    public const string VersionKey = ProtocolFormat.Key;

    // Nobody reads more of them, and a file may hold hundreds of thousands.
    const int MostProblems = 1_000;

    readonly List<ReadingProblem> problems = [];
    SourceSpan firstNotListed;
    int notListed;
    bool isInBlank;

    /// <summary>What could not be taken as written, in the order of the file.</summary>
    public IReadOnlyList<ReadingProblem> Problems => problems;

    /// <summary>Returns the protocol in <paramref name="root"/>; what cannot be read of it is left unreadable.</summary>
    public TrialProtocol Read(MappingNode root)
    {
        var protocol = (TrialProtocol)ReadFields(TrialProtocol.Shape, root, null);
        protocol = Agreement.Complete(protocol, new Locator(root), problems);
        if (notListed > 0)
            problems.Add(new(
                ReadingProblemKind.NotListed, string.Empty, new TextPlace(firstNotListed), FormatWording.NotListed(notListed), null));
        problems.Sort((a, b) => a.Place.Span.Start.CompareTo(b.Place.Span.Start));
        return protocol;
    }

    object ReadFields(Shape shape, MappingNode mapping, ProtocolPath? path)
    {
        var group = shape.Empty;
        foreach (var entry in mapping.Entries)
        {
            var first = mapping.FindEntry(entry.Key.Text)!.Value;
            if (ReferenceEquals(entry.Key, first.Key))
                group = ReadEntry(shape, mapping, group, entry, ProtocolPath.Below(path, entry.Key.Text), isRoot: path is null);
            else
                ReportRepeated(first.Key, entry.Key, path);
        }

        return group;
    }

    object ReadEntry(Shape shape, MappingNode mapping, object group, MappingEntry entry, ProtocolPath path, bool isRoot)
    {
        var field = shape.Find(entry.Key.Text);
        if (field is null || field.IsDerived)
        {
            if (field is not null)
                Report(ReadingProblemKind.DerivedField, path.ToString(), entry.Key.Span, FormatWording.Derived(field.Name), null);
            else if (!isRoot || entry.Key.Text != VersionKey)
                return ReadUnknown(shape, mapping, group, entry, path);
            return group;
        }

        if (IsLeftOut(entry.Value))
        {
            // What is left empty is a form; quotes around nothing are an answer that says nothing.
            if (!isInBlank && entry.Value is ScalarNode { Style: NodeKind.Quoted } blank)
                ReportBlank(blank.Span, path);
            return group;
        }

        return field switch
        {
            GroupField groups => ReadGroups(groups, group, entry.Value, path),
            LimitsField limits => ReadLimits(limits, group, entry.Value, path),
            _ => ReadValues((ValueField)field, group, entry.Value, path),
        };
    }

    object ReadGroups(GroupField field, object owner, Node node, ProtocolPath path)
    {
        if (!field.IsList || node is not SequenceNode sequence)
        {
            var here = field.IsList ? path.At(0) : path;
            if (node is ScalarNode scalar && IsFiller(field, scalar, path))
                return owner;
            return ReadGroup(field, node, here) is { } single ? field.With(owner, [single]) : field.WithUnreadable(owner, TextOf(node));
        }

        if (sequence.Items.Count > ProtocolFormat.MostGroups)
        {
            var tooMany = FormatWording.TooMany(field.Name, ProtocolFormat.MostGroups);
            Report(ReadingProblemKind.WrongShape, path.ToString(), sequence.Span, tooMany, null);
            return field.WithUnreadable(owner, string.Empty);
        }

        List<object> groups = [];
        for (var i = 0; i < sequence.Items.Count; i++)
        {
            var item = sequence.Items[i];
            var here = path.At(i);
            var isOpen = IsLeftOut(item, here) || (item is ScalarNode scalar && IsFiller(field, scalar, here));
            groups.Add(isOpen ? field.Shape.Empty : ReadGroup(field, item, here) ?? field.Shape.Unreadable(TextOf(item)));
        }

        return field.With(owner, groups);
    }

    object? ReadGroup(GroupField field, Node node, ProtocolPath path)
    {
        if (node is MappingNode mapping)
            return ReadMapping(field.Shape, mapping, path);
        if (node is ScalarNode scalar && field.Shape.Shorthand?.Invoke(scalar.Text) is { } group)
            return group;
        var message = FormatWording.NeedsGroup(field.Name, field.Shape, (node as ScalarNode)?.Text);
        Report(ReadingProblemKind.WrongShape, path.ToString(), node.Span, message, TextOf(node));
        return null;
    }

    // Says once, of the outermost group, that nothing in it is filled in.
    object ReadMapping(Shape shape, MappingNode mapping, ProtocolPath path)
    {
        var isOutermost = !isInBlank && BlankNodes.IsBlank(shape, mapping);
        if (isOutermost)
            ReportBlank(mapping.Entries is [var first, ..] ? first.Key.Span : mapping.Span, path);
        isInBlank |= isOutermost;
        var group = ReadFields(shape, mapping, path);
        isInBlank &= !isOutermost;
        return group;
    }

    object ReadValues(ValueField field, object owner, Node node, ProtocolPath path)
    {
        if (!field.IsList || node is not SequenceNode sequence)
        {
            if (IsPartlyKnown(field, node, path) || ReadValue(field, node, path) is not { } single)
                return field.WithUnreadable(owner, TextOf(node));
            return single.Count > 0 ? field.With(owner, single) : owner;
        }

        List<object> values = [];
        var isReadable = true;
        foreach (var item in sequence.Items)
        {
            if (IsLeftOut(item, path))
                continue;
            if (ReadValue(field, item, path) is { } several)
                values.AddRange(several);
            else
                isReadable = false;
        }

        if (!isReadable)
            return field.WithUnreadable(owner, TextOf(node));

        // A list without elements says that there are none; one of which each element is left open says nothing.
        return values.Count > 0 || sequence.Items.Count == 0 ? field.With(owner, values) : owner;
    }

    // Nothing where the value is left out; null where it cannot be read.
    IReadOnlyList<object>? ReadValue(ValueField field, Node node, ProtocolPath path)
    {
        if (node is not ScalarNode scalar)
        {
            var message = field.IsList
                ? FormatWording.NeedsValues(field.Name, field.Kind.Name)
                : FormatWording.NeedsValue(field.Name, field.Kind.Name);
            Report(ReadingProblemKind.WrongShape, path.ToString(), node.Span, message, TextOf(node));
            return null;
        }

        if (IsLeftOut(scalar))
            return [];
        if (!field.TryRead(scalar.Text, out var values, out var fault))
        {
            if (SpokenValues.Read(field, scalar.Text) is { } spoken)
                return [spoken];
            Report(fault, path, scalar);
            return null;
        }

        if (values.Count == 0)
            ReportFiller(scalar, path);
        else if (field.Kind is TextKind { IsFact: true })
            ReportTemplate(scalar, path);
        foreach (var doubt in values.Select(field.Kind.DoubtOf).OfType<LocalizedText>().Distinct())
            Report(ReadingProblemKind.DoubtfulNotation, path.ToString(), scalar.Span, doubt, scalar.Text);
        return values;
    }

    object ReadLimits(LimitsField field, object owner, Node node, ProtocolPath path)
    {
        if (node is ScalarNode scalar && IsFiller(field, scalar, path))
            return owner;
        if (LimitEntries(node) is not { } entries)
        {
            Report(ReadingProblemKind.WrongShape, path.ToString(), node.Span, FormatWording.NeedsLimits(field.Name), TextOf(node));
            return field.WithUnreadable(owner, TextOf(node));
        }

        List<MarkerLimit> limits = [];
        Dictionary<Term<Marker>, ScalarNode> written = [];
        foreach (var (key, value) in entries)
        {
            if (LimitsReader.Read(key, value, out var fault, out var faulty) is { } limit)
            {
                if (written.TryAdd(limit.Marker, key))
                    limits.Add(limit);
                else
                    ReportRepeated(written[limit.Marker], key, path);
            }

            if (fault is not null && Fillers.SaysNothing(faulty!.Text))
                ReportFiller(faulty, ProtocolPath.Below(path, key.Text));
            else if (fault is not null)
                Report(fault, ProtocolPath.Below(path, key.Text), faulty!);
        }

        return field.With(owner, limits);
    }

    // Markers may be given with limits, or only be named.
    static IEnumerable<(ScalarNode Key, ScalarNode? Value)>? LimitEntries(Node node) => node switch
    {
        MappingNode mapping when mapping.Entries.All(entry => entry.Value is ScalarNode) =>
            mapping.Entries.Select(entry => (entry.Key, IsLeftOut(entry.Value) ? null : (ScalarNode?)entry.Value)),
        SequenceNode sequence when sequence.Items.All(item => item is ScalarNode) =>
            sequence.Items.Select(item => ((ScalarNode)item, (ScalarNode?)null)),
        ScalarNode scalar when LimitsField.KeyKind.TryReadList(scalar.Text, out var markers, out _) && markers.Count > 1 =>
            ListedText.Split(scalar.Text).Select(marker => (new ScalarNode(marker, scalar.Style, scalar.Span), (ScalarNode?)null)),
        _ => null,
    };

    // A field that is only mistyped is stated in a way that cannot be read, rather than missing.
    object ReadUnknown(Shape shape, MappingNode mapping, object group, MappingEntry entry, ProtocolPath path)
    {
        var key = entry.Key;
        var known = shape.Fields.Where(field => !field.IsDerived).Select(field => field.Name).ToList();
        var nearest = Suggestion.Nearest(key.Text, known);
        var meant = nearest is null || mapping.Find(nearest) is not null ? null : shape.Find(nearest);
        var message = FormatWording.UnknownKey(key.Text, nearest, known);
        Report(ReadingProblemKind.UnknownKey, path.ToString(), key.Span, message, key.Text, meant?.Name);
        return meant is null ? group : meant.WithUnreadable(group, TextOf(entry.Value));
    }

    void ReportRepeated(ScalarNode first, ScalarNode repeated, ProtocolPath? path) => Report(
        ReadingProblemKind.RepeatedKey,
        ProtocolPath.Below(path, repeated.Text).ToString(),
        repeated.Span,
        FormatWording.RepeatedKey(repeated.Text, first.Span.Start.Line),
        repeated.Text);

    void Report(ReadFault fault, ProtocolPath path, ScalarNode scalar) => Report(
        fault.Kind == ReadFaultKind.Term ? ReadingProblemKind.UnknownTerm : ReadingProblemKind.UnreadableValue,
        path.ToString(),
        scalar.SpanOf(fault.Start, fault.Length),
        fault.Message,
        scalar.Text);

    void Report(ReadingProblemKind kind, string path, SourceSpan span, LocalizedText message, string? actual, string? meant = null)
    {
        if (problems.Count < MostProblems)
            problems.Add(new(kind, path, new TextPlace(span), message, actual) { Meant = meant });
        else if (notListed++ == 0)
            firstNotListed = span;
    }

    // Of an element of a list, unless all around it is blank, this is told.
    bool IsLeftOut(Node item, ProtocolPath path)
    {
        if (!IsLeftOut(item))
            return false;
        if (!isInBlank && BlankNodes.IsBlank(null, item))
            ReportBlank(item.Span, path);
        return true;
    }

    // In a field of groups or markers; of a value, its kind tells.
    bool IsFiller(Field field, ScalarNode scalar, ProtocolPath path)
    {
        if (field.CanRead(scalar.Text) || !Fillers.SaysNothing(scalar.Text))
            return false;
        ReportFiller(scalar, path);
        return true;
    }

    // A list that was written as one text, and of which some words are known, is asked back rather than taken for one word.
    bool IsPartlyKnown(ValueField field, Node node, ProtocolPath path)
    {
        if (!field.IsList || field.Kind is not TermKind terms || node is not ScalarNode scalar)
            return false;
        if (terms.UnlistedIn(scalar.Text) is not { } word)
            return false;
        Report(ReadingProblemKind.DoubtfulNotation, path.ToString(), scalar.Span, FormatWording.PartlyKnown(word), scalar.Text);
        return true;
    }

    void ReportFiller(ScalarNode scalar, ProtocolPath path)
    {
        var place = path.ToString();
        Report(ReadingProblemKind.Filler, place, scalar.Span, FormatWording.Filler(scalar.Text, place), scalar.Text);
    }

    void ReportTemplate(ScalarNode scalar, ProtocolPath path)
    {
        var message = Fillers.IsLabel(scalar.Text) ? FormatWording.Label(scalar.Text)
            : Fillers.HasGap(scalar.Text) ? FormatWording.Gap(scalar.Text)
            : null;
        if (message is not null)
            Report(ReadingProblemKind.Template, path.ToString(), scalar.Span, message, scalar.Text);
    }

    void ReportBlank(SourceSpan span, ProtocolPath path) =>
        Report(ReadingProblemKind.Blank, path.ToString(), span, FormatWording.Blank(path.ToString()), null);

    static bool IsLeftOut(Node node)
    {
        if (node is not ScalarNode scalar)
            return false;
        return scalar.Style == NodeKind.Null || string.IsNullOrWhiteSpace(scalar.Text);
    }

    static string TextOf(Node node) => node is ScalarNode scalar ? scalar.Text : string.Empty;
}
