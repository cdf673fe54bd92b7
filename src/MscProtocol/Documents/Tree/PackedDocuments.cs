using System.Text;

namespace MscProtocol.Documents;

/// <summary>The documents that ship with the library: their texts, and the trees that the build has read of them.</summary>
/// <remarks>
/// <c>src/MscProtocol.Packing</c> writes the trees into one resource, so that no text is parsed at run time. It starts with the place
/// of the first tree, the number of documents, and of each: name, hash of the text, length of its <see cref="PackedTree"/>. The trees
/// follow in
/// the same order.
/// </remarks>
static class PackedDocuments
{
    const string Resource = "rules.trees";

    static readonly Dictionary<string, Place> Index = ReadIndex();

    /// <summary>The names of the documents, in ordinal order.</summary>
    public static IReadOnlyCollection<string> Names => Index.Keys;

    /// <summary>Returns the document with that name, such as <c>rules/terms.yaml</c>; <see langword="null"/> where there is none.</summary>
    public static Document? Find(string name)
    {
        if (!Index.TryGetValue(name, out var place))
            return null;
        var tree = new byte[place.Length];
        using (var trees = Open(Resource))
        {
            trees.Position = place.Start;
            trees.ReadExactly(tree);
        }

        return new(new(name, () => TextOf(name)), new PackedTree(tree).Root, []) { Hash = place.Hash };
    }

    static string TextOf(string name)
    {
        using var reader = new StreamReader(Open(name));
        return reader.ReadToEnd();
    }

    static Stream Open(string name) => typeof(PackedDocuments).Assembly.GetManifestResourceStream(name)!;

    static Dictionary<string, Place> ReadIndex()
    {
        using var reader = new BinaryReader(Open(Resource), Encoding.UTF8);
        Dictionary<string, Place> index = new(StringComparer.Ordinal);
        var start = reader.ReadInt32();
        for (var rest = reader.Read7BitEncodedInt(); rest > 0; rest--)
        {
            var name = reader.ReadString();
            var place = new Place(reader.ReadString(), start, reader.Read7BitEncodedInt());
            index.Add(name, place);
            start += place.Length;
        }

        return index;
    }

    sealed record Place(string Hash, int Start, int Length);
}
