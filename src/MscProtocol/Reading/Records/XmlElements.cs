using System.Xml;
using MscProtocol.Documents;

namespace MscProtocol.Reading;

/// <summary>
/// Makes nodes of an element and all in it: fields of elements, a list of those of one name, a field <c>name@attribute</c> of each
/// attribute.
/// </summary>
sealed class XmlElements(SourceText whole, int start, DocumentLimits limits, Func<WrittenText, WrittenText> finish)
{
    readonly Stack<Open> open = new();
    readonly string content = whole.Content;
    int nodes;
    int line;

    /// <summary>The element; of nothing but text, a scalar.</summary>
    public Node? Root { get; private set; }

    /// <summary>Where it ends in the text.</summary>
    public int End { get; private set; }

    /// <summary>Reads the element at which the reader stands, and leaves it at its end; returns why it is not taken.</summary>
    public Problem? Read(XmlReader reader)
    {
        do
        {
            var at = OffsetOf(reader);
            if (at - start > limits.Bytes)
                return DocumentProblems.TooLarge(limits.Bytes, whole.CharacterAt(start));
            switch (reader.NodeType)
            {
                case XmlNodeType.Element when open.Count == limits.Depth:
                    return DocumentProblems.TooDeep(limits.Depth, whole.CharacterAt(at));
                case XmlNodeType.Element when ++nodes > limits.Nodes:
                    return DocumentProblems.TooManyNodes(limits.Nodes, whole.CharacterAt(at));
                case XmlNodeType.Element:
                    Begin(reader, at);
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA when open.Peek().Text is null:
                    open.Peek().Text = reader.NodeType == XmlNodeType.CDATA ? at - "<![CDATA[".Length : at;
                    break;
                case XmlNodeType.EndElement:
                    Close(at - "</".Length);
                    break;
            }
        }
        while (open.Count > 0 && reader.Read());

        return null;
    }

    void Begin(XmlReader reader, int at)
    {
        var element = new Open(reader.LocalName, at);
        var isEmpty = reader.IsEmptyElement;
        if (open.TryPeek(out var around))
        {
            while (reader.MoveToNextAttribute())
            {
                if (reader.Value.Trim() is { Length: > 0 } value)
                    around.Add($"{element.Name}@{reader.LocalName}", Attribute(reader, value));
            }

            reader.MoveToElement();
        }

        open.Push(element);
        if (isEmpty)
            Close(at);
    }

    ScalarNode Attribute(XmlReader reader, string value) => new(value, NodeKind.Plain, KeyOf(OffsetOf(reader), reader.Name));

    void Close(int at)
    {
        var element = open.Pop();
        End = content.IndexOf('>', at) is >= 0 and var close ? close + 1 : content.Length;
        var span = KeyOf(element.At, element.Name);
        Node? node = element.Fields.Count > 0 ? GivenNodes.Mapping(element.Entries(), span)
            : element.Text is { } text ? Scalar(text, at)
            : null;
        if (node is not null && open.TryPeek(out var around))
            around.Add(element.Name, node, span);
        Root = node;
    }

    ScalarNode Scalar(int from, int to) => finish(Cleaning.OfXml(WrittenText.Of(content, from, to)))
        .At(whole, new(whole.PositionAt(from, ref line), whole.PositionAt(to, ref line)));

    SourceSpan KeyOf(int at, string name) => new(whole.PositionAt(at, ref line), whole.PositionAt(at + name.Length, ref line));

    int OffsetOf(XmlReader reader)
    {
        var place = (IXmlLineInfo)reader;
        return whole.OffsetOf(new(place.LineNumber, place.LinePosition));
    }

    // An element of which the end has not been read.
    sealed class Open(string name, int at)
    {
        public string Name => name;

        public int At => at;

        // Where its text begins.
        public int? Text { get; set; }

        // In the order in which each name comes first; what is added is never removed.
        public Dictionary<string, (ScalarNode Key, List<Node> Values)> Fields { get; } = new(StringComparer.Ordinal);

        public void Add(string key, Node value, SourceSpan? span = null)
        {
            if (Fields.TryGetValue(key, out var known))
                known.Values.Add(value);
            else
                Fields.Add(key, (new(key, NodeKind.Plain, span ?? value.Span), [value]));
        }

        public IEnumerable<MappingEntry> Entries() => Fields.Values.Select(field =>
            new MappingEntry(field.Key, field.Values is [var only] ? only : GivenNodes.List(field.Values, field.Values[0].Span)));
    }
}
