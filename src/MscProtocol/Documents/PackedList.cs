using System.Collections;

namespace MscProtocol.Documents;

/// <summary>What a collection of a packed tree holds, made when it is first asked for.</summary>
sealed class PackedList<T>(PackedTree tree, int start, int count, Func<PackedTree, int, int, T[]> read) : IReadOnlyList<T>
{
    T[]? items;

    public int Count => count;

    public T this[int index] => Items[index];

    T[] Items => items ??= read(tree, start, count);

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
