using System.Runtime.InteropServices;

namespace MscProtocol.Documents;

/// <summary>Puts nodes together as a parser reports them, within the limits, and collects the problems.</summary>
sealed class TreeBuilder(SourceText text, DocumentLimits limits)
{
    const int MostProblems = 100;

    readonly List<Problem> problems = [];
    readonly Stack<OpenCollection> open = new();

    readonly SharedTexts texts = new();

    // Finished nodes whose collection is still open; a mapping's keys and values take turns.
    readonly List<Node> nodes = [];
    int count;
    int line;

    /// <summary>The text that is read.</summary>
    public SourceText Text { get; } = text;

    /// <summary>What must not be exceeded.</summary>
    public DocumentLimits Limits { get; } = limits;

    /// <summary>Whether nothing more is to be read: a limit is exceeded, or there are problems enough.</summary>
    public bool IsStopped { get; private set; }

    /// <summary>Whether the next node is the key of a mapping.</summary>
    public bool ExpectsKey => Innermost is { IsMapping: true } inner && (nodes.Count - inner.FirstNode) % 2 == 0;

    /// <summary>Whether the root is complete.</summary>
    public bool HasRoot => open.Count == 0 && nodes.Count > 0;

    /// <summary>The innermost collection whose end is not read yet.</summary>
    public OpenCollection? Innermost => open.TryPeek(out var inner) ? inner : null;

    /// <summary>The offsets of the brackets that are not closed yet, from the outermost.</summary>
    public IEnumerable<int> OpenBrackets => open.Where(inner => inner.Bracket != '\0').Select(inner => inner.Start).Reverse();

    /// <summary>The offset up to which the text has become nodes.</summary>
    public int Reached { get; private set; }

    /// <summary>Adds a problem.</summary>
    public void Report(Problem problem)
    {
        problems.Add(problem);
        IsStopped |= problems.Count >= MostProblems;
    }

    /// <summary>Adds a problem after which nothing can be read.</summary>
    public void Stop(Problem problem)
    {
        problems.Add(problem);
        IsStopped = true;
    }

    /// <summary>Adds a scalar whose text may be one that stands elsewhere too.</summary>
    public void Scalar(ReadOnlySpan<char> value, ScalarStyle style, int start, int end) => Scalar(texts.Of(value), style, start, end);

    /// <summary>Adds a scalar that stands from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    public void Scalar(string value, ScalarStyle style, int start, int end)
    {
        Count(start);
        nodes.Add(new ScalarNode(value, style, new(PositionAt(start), PositionAt(end))));
        Reached = Math.Max(Reached, end);
    }

    /// <summary>Begins a list or mapping; <paramref name="bracket"/> is <c>'\0'</c> when it has none.</summary>
    public void Open(bool isMapping, char bracket, int start)
    {
        Count(start);
        if (open.Count == Limits.Depth)
        {
            Stop(DocumentProblems.TooDeep(Limits.Depth, Text.CharacterAt(start)));
        }

        open.Push(new(start, bracket, isMapping, nodes.Count));
        Reached = Math.Max(Reached, bracket == '\0' ? start : start + 1);
    }

    /// <summary>Ends the innermost collection; <paramref name="end"/> is the offset of its closing bracket, if it has one.</summary>
    public void Close(int end)
    {
        var inner = open.Pop();
        var own = CollectionsMarshal.AsSpan(nodes)[inner.FirstNode..];

        // A pair in a list, "[a: b]", is opened where the list starts.
        var isPair = inner is { IsMapping: true, Bracket: '\0' } && Innermost?.Start == inner.Start;
        var first = isPair ? own[0].Span.Start : Text.PositionAt(inner.Start);
        var last = own.Length > 0 ? own[^1].Span.End : first;
        if (inner.Bracket != '\0')
        {
            Reached = Math.Max(Reached, end + 1);
            last = PositionAt(end + 1);
        }

        var span = new SourceSpan(first, last);
        Node collection = inner.IsMapping ? new MappingNode(Entries(own), span) : new SequenceNode(own.ToArray(), span);
        nodes.RemoveRange(inner.FirstNode, nodes.Count - inner.FirstNode);
        nodes.Add(collection);
    }

    /// <summary>Returns the document: its root, or its problems in the order of the text.</summary>
    public Document Build()
    {
        if (problems.Count == 0 && (!HasRoot || nodes[0] is ScalarNode { Style: ScalarStyle.Null }))
        {
            problems.Add(DocumentProblems.Empty(Text.SpanAt(0, 0)));
        }

        return problems.Count == 0
            ? new(Text, nodes[0], [])
            : new(Text, null, [.. problems.OrderBy(problem => problem.Span.Start)]);
    }

    SourcePosition PositionAt(int offset) => Text.PositionAt(offset, ref line);

    MappingEntry[] Entries(ReadOnlySpan<Node> keysAndValues)
    {
        var entries = new MappingEntry[keysAndValues.Length / 2];
        for (var at = 0; at < entries.Length; at++)
        {
            if (keysAndValues[2 * at] is not ScalarNode key)
            {
                Report(DocumentProblems.ComplexKey(keysAndValues[2 * at].Span));
                key = new("", ScalarStyle.Plain, default);
            }

            entries[at] = new(key, keysAndValues[2 * at + 1]);
        }

        return entries;
    }

    void Count(int start)
    {
        if (++count == Limits.Nodes + 1L)
        {
            Stop(DocumentProblems.TooManyNodes(Limits.Nodes, Text.CharacterAt(start)));
        }
    }
}
