namespace MscProtocol.Documents;

/// <summary>A node of a <see cref="TextTree"/>; there are so many that each byte counts.</summary>
/// <param name="kind">What it is.</param>
/// <param name="start">The offset of its first character.</param>
/// <param name="end">The offset after its last character.</param>
/// <param name="content">See <see cref="Content"/>.</param>
struct NodeMark(NodeKind kind, int start, int end, int content)
{
    const int KindBits = 3;

    int contentAndKind = (content << KindBits) | (int)kind;

    /// <summary>What it is.</summary>
    public readonly NodeKind Kind => (NodeKind)(contentAndKind & ((1 << KindBits) - 1));

    /// <summary>The offset of its first character.</summary>
    public int Start { readonly get; set; } = start;

    /// <summary>The offset after its last character.</summary>
    public int End { readonly get; set; } = end;

    /// <summary>How many nodes are inside it, those in its collections included.</summary>
    public int Inside { readonly get; set; }

    /// <summary>
    /// Of a collection, how many nodes it holds itself; of a scalar, the number of its text, or <see cref="TextTree.AsWritten"/>.
    /// </summary>
    public readonly int Content => contentAndKind >> KindBits;

    /// <summary>Counts one more node that the collection holds itself.</summary>
    public void CountOne() => contentAndKind += 1 << KindBits;
}
