using System.Buffers.Binary;
using System.Text;

namespace MscProtocol.Documents;

/// <summary>The tree of a document that ships with the library.</summary>
/// <remarks>
/// The number of different texts, where each of them ends, and the texts; then the root. A node is its kind, its span, and the number of
/// its text or, of a collection, how many nodes it holds, how long these are, and these. Numbers of nodes take seven bits a byte.
/// </remarks>
sealed class PackedTree : INodeSource
{
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

    public MappingEntry[] EntriesAt(int place, int line)
    {
        var entries = new MappingEntry[Number(ref place)];
        _ = Number(ref place);
        for (var i = 0; i < entries.Length; i++)
            entries[i] = new((ScalarNode)ReadNode(ref place), ReadNode(ref place));
        return entries;
    }

    public int CountAt(int place) => Number(ref place);

    public IEnumerable<Node> ItemsAt(int place, int line)
    {
        var count = Number(ref place);
        _ = Number(ref place);
        for (var i = 0; i < count; i++)
            yield return ReadNode(ref place);
    }

    Node ReadNode(ref int at)
    {
        var kind = (NodeKind)Number(ref at);
        var start = new SourcePosition(Number(ref at), Number(ref at));
        var span = new SourceSpan(start, new(start.Line + Number(ref at), Number(ref at)));
        if (kind < NodeKind.Mapping)
            return new ScalarNode(Text(Number(ref at)), kind, span);

        var place = at;
        _ = Number(ref at);
        var length = Number(ref at);
        at += length;
        return kind == NodeKind.Mapping ? new MappingNode(this, place, span) : new SequenceNode(this, place, span);
    }

    string Text(int number)
    {
        var start = number == 0 ? 0 : Fixed(number);
        return texts[number] ??= Encoding.UTF8.GetString(bytes, TextsStart + start, Fixed(number + 1) - start);
    }

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
