using System.Buffers.Binary;
using System.Text;

namespace MscProtocol.Documents;

/// <summary>A node tree in few bytes; nodes are made of them when the collection that holds them is first looked into.</summary>
/// <remarks>
/// The number of different texts, where each of them ends, and the texts; then the root. A node is its kind, its span, and the number of
/// its text or, of a collection, how many nodes it holds, how long these are, and these. Numbers of nodes take seven bits a byte.
/// </remarks>
sealed class PackedTree
{
    /// <summary>The kinds of nodes after those of scalars, which are their styles.</summary>
    public const int Mapping = 5;

    public const int Sequence = 6;

    readonly byte[] bytes;
    readonly string?[] texts;

    public PackedTree(byte[] bytes)
    {
        this.bytes = bytes;
        texts = new string?[Fixed(0)];
        var at = TextsStart + (texts.Length == 0 ? 0 : Fixed(texts.Length));
        Root = ReadNode(ref at);
    }

    public Node Root { get; }

    int TextsStart => sizeof(int) * (texts.Length + 1);

    static MappingEntry[] ReadEntries(PackedTree tree, int at, int count)
    {
        var entries = new MappingEntry[count];
        for (var i = 0; i < count; i++)
            entries[i] = new((ScalarNode)tree.ReadNode(ref at), tree.ReadNode(ref at));
        return entries;
    }

    static Node[] ReadItems(PackedTree tree, int at, int count)
    {
        var items = new Node[count];
        for (var i = 0; i < count; i++)
            items[i] = tree.ReadNode(ref at);
        return items;
    }

    Node ReadNode(ref int at)
    {
        var kind = Number(ref at);
        var start = new SourcePosition(Number(ref at), Number(ref at));
        var span = new SourceSpan(start, new(start.Line + Number(ref at), Number(ref at)));
        if (kind < Mapping)
            return new ScalarNode(Text(Number(ref at)), (ScalarStyle)kind, span);

        var count = Number(ref at);
        var length = Number(ref at);
        var first = at;
        at += length;
        return kind == Mapping
            ? new MappingNode(new PackedList<MappingEntry>(this, first, count, ReadEntries), span)
            : new SequenceNode(new PackedList<Node>(this, first, count, ReadItems), span);
    }

    string Text(int number) => texts[number] ??=
        Encoding.UTF8.GetString(bytes, TextsStart + (number == 0 ? 0 : Fixed(number)), Fixed(number + 1) - (number == 0 ? 0 : Fixed(number)));

    int Fixed(int place) => BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(sizeof(int) * place));

    int Number(ref int at)
    {
        var number = 0;
        for (var shift = 0; ; shift += 7)
        {
            var part = bytes[at++];
            number |= (part & 0x7F) << shift;
            if (part < 0x80)
                return number;
        }
    }
}
