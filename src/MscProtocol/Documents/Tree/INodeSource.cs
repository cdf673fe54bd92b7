namespace MscProtocol.Documents;

/// <summary>A node tree in few bytes; nodes are made of them when the collection that holds them is first looked into.</summary>
interface INodeSource
{
    /// <summary>Makes the keys and values of the mapping at a place of the tree.</summary>
    /// <param name="place">The place.</param>
    /// <param name="line">The line on which the mapping starts.</param>
    MappingEntry[] EntriesAt(int place, int line);

    /// <summary>Returns how many elements the list at a place of the tree has.</summary>
    int CountAt(int place);

    /// <summary>Makes the elements of the list at a place of the tree, one after another.</summary>
    /// <param name="place">The place.</param>
    /// <param name="line">The line on which the list starts.</param>
    IEnumerable<Node> ItemsAt(int place, int line);
}
