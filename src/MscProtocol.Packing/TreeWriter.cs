using System.Text;
using MscProtocol.Documents;

namespace MscProtocol.Packing;

/// <summary>Writes the tree of one document as <see cref="PackedTree"/> reads it.</summary>
sealed class TreeWriter
{
    readonly Dictionary<string, int> texts = new(StringComparer.Ordinal);

    public byte[] Write(Node root)
    {
        var nodes = Packed(root);
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        writer.Write(texts.Count);
        var end = 0;
        foreach (var text in texts.Keys)
            writer.Write(end += Encoding.UTF8.GetByteCount(text));
        foreach (var text in texts.Keys)
            writer.Write(Encoding.UTF8.GetBytes(text));
        writer.Write(nodes);
        writer.Flush();
        return bytes.ToArray();
    }

    byte[] Packed(Node node)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        switch (node)
        {
            case ScalarNode scalar:
                Start(scalar.Style, node.Span, writer);
                texts.TryAdd(scalar.Text, texts.Count);
                writer.Write7BitEncodedInt(texts[scalar.Text]);
                break;
            case MappingNode mapping:
                Start(NodeKind.Mapping, node.Span, writer);
                writer.Write7BitEncodedInt(mapping.Entries.Count);
                Inside(mapping.Entries.SelectMany(entry => new[] { entry.Key, entry.Value }), writer);
                break;
            case SequenceNode sequence:
                Start(NodeKind.Sequence, node.Span, writer);
                writer.Write7BitEncodedInt(sequence.Items.Count);
                Inside(sequence.Items, writer);
                break;
        }

        writer.Flush();
        return bytes.ToArray();
    }

    static void Start(NodeKind kind, SourceSpan span, BinaryWriter writer)
    {
        writer.Write7BitEncodedInt((int)kind);
        writer.Write7BitEncodedInt(span.Start.Line);
        writer.Write7BitEncodedInt(span.Start.Column);
        writer.Write7BitEncodedInt(span.End.Line - span.Start.Line);
        writer.Write7BitEncodedInt(span.End.Column);
    }

    void Inside(IEnumerable<Node> nodes, BinaryWriter writer)
    {
        byte[] bytes = [.. nodes.SelectMany(Packed)];
        writer.Write7BitEncodedInt(bytes.Length);
        writer.Write(bytes);
    }
}
