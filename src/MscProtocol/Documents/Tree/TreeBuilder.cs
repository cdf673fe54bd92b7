namespace MscProtocol.Documents;

/// <summary>Puts nodes together as a parser reports them, within the limits, and collects the problems.</summary>
sealed class TreeBuilder(SourceText text, DocumentLimits limits)
{
    const int MostProblems = 100;

    readonly List<Problem> problems = [];
    readonly Stack<OpenCollection> open = new();
    readonly TextTree tree = new(text);

    /// <summary>The text that is read.</summary>
    public SourceText Text { get; } = text;

    /// <summary>What must not be exceeded.</summary>
    public DocumentLimits Limits { get; } = limits;

    /// <summary>Whether nothing more is to be read: a limit is exceeded, or there are problems enough.</summary>
    public bool IsStopped { get; private set; }

    /// <summary>Whether the next node is the key of a mapping.</summary>
    public bool ExpectsKey => Innermost is { IsMapping: true } inner && IsEven(inner);

    /// <summary>Whether the root is complete.</summary>
    public bool HasRoot => open.Count == 0 && tree.Count > 0;

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

    /// <summary>
    /// Adds a scalar that reads as it is written from <paramref name="start"/> up to <paramref name="end"/>, but for its quotes.
    /// </summary>
    public void Scalar(NodeKind style, int start, int end)
    {
        Count(start);
        tree.Add(new(style, start, end, TextTree.AsWritten));
        Finish(end);
    }

    /// <summary>
    /// Adds a scalar that stands from <paramref name="start"/> up to <paramref name="end"/> and reads as <paramref name="value"/>.
    /// </summary>
    public void Scalar(string value, NodeKind style, int start, int end)
    {
        Count(start);
        tree.Add(new(style, start, end, tree.Keep(value)));
        Finish(end);
    }

    /// <summary>Begins a list or mapping; <paramref name="bracket"/> is <c>'\0'</c> when it has none.</summary>
    public void Open(bool isMapping, char bracket, int start)
    {
        Count(start);
        if (open.Count == Limits.Depth)
        {
            Stop(DocumentProblems.TooDeep(Limits.Depth, Text.CharacterAt(start)));
        }

        open.Push(new(start, bracket, isMapping, tree.Count));
        tree.Add(new(isMapping ? NodeKind.Mapping : NodeKind.Sequence, start, start, 0));
        Reached = Math.Max(Reached, bracket == '\0' ? start : start + 1);
    }

    /// <summary>Ends the innermost collection; <paramref name="end"/> is the offset of its closing bracket, if it has one.</summary>
    public void Close(int end)
    {
        var inner = open.Pop();
        ref var closed = ref tree[inner.Place];
        closed.Inside = tree.Count - inner.Place - 1;
        if (inner.Bracket != '\0')
            closed.End = end + 1;

        // A pair in a list, "[a: b]", is opened where the list starts.
        if (inner is { IsMapping: true, Bracket: '\0' } && Innermost?.Start == inner.Start)
            closed.Start = tree[inner.Place + 1].Start;
        if (ExpectsKey)
            Report(DocumentProblems.ComplexKey(Text.SpanAt(closed.Start, closed.End)));
        Finish(closed.End);
    }

    /// <summary>Returns the document: its root, or its problems in the order of the text.</summary>
    public Document Build()
    {
        if (problems.Count == 0 && (!HasRoot || tree[0].Kind == NodeKind.Null))
        {
            problems.Add(DocumentProblems.Empty(Text.SpanAt(0, 0)));
        }

        return problems.Count == 0
            ? new(Text, tree.Root, [])
            : new(Text, null, [.. problems.OrderBy(problem => problem.Span.Start)]);
    }

    bool IsEven(OpenCollection mapping) => tree[mapping.Place].Content % 2 == 0;

    // The node that ends here is one more of the collection around it.
    void Finish(int end)
    {
        if (open.TryPeek(out var around))
        {
            ref var collection = ref tree[around.Place];
            collection.CountOne();
            collection.End = end;
        }

        Reached = Math.Max(Reached, end);
    }

    void Count(int start)
    {
        if (tree.Count == Limits.Nodes)
        {
            Stop(DocumentProblems.TooManyNodes(Limits.Nodes, Text.CharacterAt(start)));
        }
    }
}
