using System.Globalization;
using System.Runtime.CompilerServices;
using MscProtocol.Documents;

namespace MscProtocol.Reading;

/// <summary>A value of a record and the way to it. Asking for what is not there, or is of another type, gives an absent value.</summary>
readonly record struct RecordNode
{
    readonly SourceText source;
    readonly PointerStep? place;
    readonly Node? node;

    // What would hold a value that is absent, so that even this has a place.
    readonly Node? holder;

    // Of a record that is a row of a sheet, which one.
    readonly SheetRow? row;

    /// <summary>The whole record.</summary>
    public RecordNode(SourceText source, Node root, SheetRow? row = null) => (this.source, node, this.row) = (source, root, row);

    RecordNode(SourceText source, Node? node, PointerStep? place, Node? holder = null, SheetRow? row = null) =>
        (this.source, this.node, this.place, this.holder, this.row) = (source, node, place, holder, row);

    /// <summary>Whether both are the same value at the same place.</summary>
    public bool Equals(RecordNode other) =>
        ReferenceEquals(node, other.node) && ReferenceEquals(holder, other.holder) && ReferenceEquals(source, other.source)
        && Equals(place, other.place) && Equals(row, other.row);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(node ?? holder);

    /// <summary>Whether there is a value: something other than <c>null</c>.</summary>
    public bool Exists => node is not (null or ScalarNode { Style: NodeKind.Null });

    /// <summary>
    /// The text of a string, number or boolean, as written; <see langword="null"/> for everything else and for blank text.
    /// </summary>
    public string? Text =>
        node is ScalarNode { Style: not NodeKind.Null } scalar && !string.IsNullOrWhiteSpace(scalar.Text) ? scalar.Text : null;

    /// <summary>What the boolean says; <see langword="null"/> where there is none.</summary>
    public bool? Flag => node is ScalarNode { Style: NodeKind.Boolean } scalar ? scalar.Text == "true" : null;

    /// <summary>What the number says, written as a number or as text; <see langword="null"/> where there is none.</summary>
    public decimal? Number =>
        Text is { } text && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Whether the value is an object.</summary>
    public bool IsObject => node is MappingNode;

    /// <summary>Whether the value is an array.</summary>
    public bool IsArray => node is SequenceNode;

    /// <summary>The member of that name.</summary>
    public RecordNode this[string key] =>
        new(source, (node as MappingNode)?.Find(key), new(place, key, 0), node ?? holder, row);

    /// <summary>The elements of an array; a single value stands for an array of one.</summary>
    public IEnumerable<RecordNode> Items
    {
        get
        {
            if (node is SequenceNode sequence)
            {
                for (var i = 0; i < sequence.Items.Count; i++)
                    yield return new(source, sequence.Items[i], new(place, null, i), row: row);
            }
            else if (Exists)
            {
                yield return this;
            }
        }
    }

    /// <summary>The names and values of an object, in its order.</summary>
    public IEnumerable<(string Key, RecordNode Value)> Members
    {
        get
        {
            foreach (var entry in (node as MappingNode)?.Entries ?? [])
                yield return (entry.Key.Text, new(source, entry.Value, new(place, entry.Key.Text, 0), row: row));
        }
    }

    /// <summary>The JSON pointer to the value.</summary>
    public string Pointer => place?.ToString() ?? string.Empty;

    /// <summary>
    /// Where the value stands, or where it would; of an object or array its first member, so that a place is a few words and not a page.
    /// </summary>
    public SourceSpan Span => (node ?? holder) switch
    {
        MappingNode { Entries: [var first, ..] } => first.Key.Span,
        SequenceNode { Items: [var first, ..] } => new RecordNode(source, first, null).Span,
        { } other => other.Span,
        null => default,
    };

    /// <summary>The value as the place of a fact.</summary>
    public Place Place => row is null ? new RecordPlace(this) : row.PlaceOf(place);

    /// <summary>Returns the same value, reading otherwise: what a registry means by what it writes there.</summary>
    public RecordNode As(string text) => new(source, new ScalarNode(text, NodeKind.Plain, Span), place, row: row);

    /// <summary>Returns where a part of the text stands, by its place in the text as JSON decodes it.</summary>
    public SourceSpan SpanOf(int start, int length) => node is ScalarNode scalar ? JsonWords.SpanOf(source, scalar, start, length) : Span;
}
