using MscProtocol.Wording;

namespace MscProtocol.Documents;

/// <summary>A file that is read strictly: its text, its root, and the problems found in it.</summary>
/// <param name="source">The text.</param>
/// <param name="root">The whole of it.</param>
/// <param name="problems">Takes the problems.</param>
/// <param name="family">What the ids of its problems start with; a number means the same in every family.</param>
sealed class StrictFile(SourceText source, Node root, List<SourceProblem> problems, string family)
{
    public SourceText Source { get; } = source;

    public Node Root { get; } = root;

    /// <summary>The hash of a file that ships with the library; <see langword="null"/> for others.</summary>
    public string? ShippedHash { get; init; }

    /// <summary>
    /// Whether everything in the file is to be read at once, to find what is wrong; what ships is known to be right, and is read as it is
    /// needed.
    /// </summary>
    public bool IsStrict => ShippedHash is null;

    /// <summary>How much is known to be wrong.</summary>
    public int Faults => problems.Count;

    public void Report(Fault fault, SourceSpan span) => problems.Add(new(Source, fault.In(family, span)));

    /// <summary>Returns <paramref name="node"/> as a single value; reports what is not so.</summary>
    public ScalarNode? Scalar(Node node, string key)
    {
        if (node is ScalarNode { Style: not NodeKind.Null } scalar && !string.IsNullOrWhiteSpace(scalar.Text))
            return scalar;
        Report(StrictFaults.NotAText(Part.Under(key)), node.Span);
        return null;
    }

    /// <summary>Returns the elements of <paramref name="node"/>; reports where it is no list, or an empty one.</summary>
    public IReadOnlyList<Node> List(Node node, string key) => Sequence(node, key)?.Items ?? [];

    /// <summary>Returns <paramref name="node"/> as a list; reports where it is none, or an empty one.</summary>
    public SequenceNode? Sequence(Node node, string key)
    {
        if (node is SequenceNode { Count: > 0 } list)
            return list;
        Report(StrictFaults.NotAList(Part.Under(key)), node.Span);
        return null;
    }

    /// <summary>Returns which of the values the word names; reports where it names none.</summary>
    /// <param name="word">The word.</param>
    /// <param name="what">What the values are.</param>
    /// <param name="values">The values; all of the enumeration where none are given.</param>
    public T? Word<T>(ScalarNode word, string what, params IReadOnlyList<T> values)
        where T : struct, Enum
    {
        var known = values.Count > 0 ? values : Enum.GetValues<T>();
        foreach (var value in known)
        {
            if (value.MachineName() == word.Text)
                return value;
        }

        Report(StrictFaults.UnknownWord(word.Text, what, [.. known.Select(EnumNames.MachineName)]), word.Span);
        return null;
    }

    /// <summary>The hash of the text, whatever its line ends.</summary>
    public string Hash() => ShippedHash ?? Source.Hash();
}
