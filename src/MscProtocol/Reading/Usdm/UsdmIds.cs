namespace MscProtocol.Reading;

/// <summary>The objects of a document by their identifiers, which are unique in it.</summary>
sealed class UsdmIds
{
    readonly Dictionary<string, RecordNode> byId = new(StringComparer.Ordinal);

    /// <summary>Goes through the document once; of a repeated identifier the first object counts.</summary>
    public UsdmIds(RecordNode root) => Add(root);

    /// <summary>Returns the object of that identifier; an absent value where there is none.</summary>
    public RecordNode this[string? id] => id is null ? default : byId.GetValueOrDefault(id);

    // As deep as the limits of documents let it nest.
    void Add(RecordNode node)
    {
        if (node.IsObject)
        {
            if (node["id"].Text is { } id)
                byId.TryAdd(id, node);
            foreach (var (_, value) in node.Members)
                Add(value);
        }
        else if (node.IsArray)
        {
            foreach (var item in node.Items)
                Add(item);
        }
    }
}
