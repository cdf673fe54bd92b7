namespace MscProtocol.Documents;

/// <summary>The nodes of a text by their offsets, each followed by those inside it.</summary>
sealed class TextTree(SourceText text) : INodeSource
{
    /// <summary>In place of the number of a text: it is what is written there, without quotes.</summary>
    public const int AsWritten = -1;

    // In pieces, because a long array would live until the next full collection of garbage.
    const int Piece = 256;

    readonly List<NodeMark[]> pieces = [];
    readonly List<string> texts = [];
    readonly SharedTexts shared = new();

    /// <summary>How many nodes there are.</summary>
    public int Count { get; private set; }

    /// <summary>The whole document.</summary>
    public Node Root
    {
        get
        {
            var (place, line) = (0, 0);
            return Next(ref place, ref line);
        }
    }

    /// <summary>The node at a place.</summary>
    public ref NodeMark this[int place] => ref pieces[place / Piece][place % Piece];

    /// <summary>Adds a node after all others.</summary>
    public void Add(NodeMark mark)
    {
        if (Count == pieces.Count * Piece)
            pieces.Add(new NodeMark[Piece]);
        this[Count++] = mark;
    }

    /// <summary>Keeps the text of a scalar that is written otherwise than it reads, and returns its number.</summary>
    public int Keep(string reads)
    {
        texts.Add(reads);
        return texts.Count - 1;
    }

    public MappingEntry[] EntriesAt(int place, int line)
    {
        var mapping = this[place++];
        var entries = new MappingEntry[mapping.Content / 2];
        for (var i = 0; i < entries.Length; i++)
            entries[i] = new((ScalarNode)Next(ref place, ref line), Next(ref place, ref line));
        return entries;
    }

    public int CountAt(int place) => this[place].Content;

    public IEnumerable<Node> ItemsAt(int place, int line)
    {
        var end = place + this[place].Inside;
        for (place++; place <= end;)
            yield return Next(ref place, ref line);
    }

    Node Next(ref int place, ref int line)
    {
        var here = place;
        var mark = this[here];
        place += 1 + mark.Inside;
        var span = new SourceSpan(text.PositionAt(mark.Start, ref line), text.PositionAt(mark.End, ref line));
        return mark.Kind switch
        {
            NodeKind.Mapping => new MappingNode(this, here, span),
            NodeKind.Sequence => new SequenceNode(this, here, span),
            _ => new ScalarNode(Text(mark), mark.Kind, span),
        };
    }

    string Text(NodeMark scalar)
    {
        if (scalar.Content != AsWritten)
            return texts[scalar.Content];
        var written = text.Content.AsSpan(scalar.Start..scalar.End);
        return shared.Of(scalar.Kind == NodeKind.Quoted ? written[1..^1] : written);
    }
}
