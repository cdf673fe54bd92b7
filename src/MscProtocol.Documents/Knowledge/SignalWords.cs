using System.Buffers;
using MscProtocol.Documents;

namespace MscProtocol.Knowledge;

/// <summary>Lists of words, by their names.</summary>
sealed class SignalWords(MappingNode node)
{
    readonly Dictionary<string, SearchValues<string>> searches = new(StringComparer.Ordinal);

    /// <summary>Returns the words of a list.</summary>
    public IReadOnlyList<string> Words(string name) =>
        [.. ((SequenceNode)node.Find(name)!).Items.Cast<ScalarNode>().Select(word => word.Text)];

    /// <summary>Returns whether a text holds a word of a list, whatever the case.</summary>
    public bool AreIn(string name, ReadOnlySpan<char> text)
    {
        lock (searches)
        {
            if (!searches.TryGetValue(name, out var search))
                searches.Add(name, search = SearchValues.Create([.. Words(name)], StringComparison.OrdinalIgnoreCase));
            return text.ContainsAny(search);
        }
    }

    /// <summary>Returns where the first word of a list that a text holds stands in it; null where it holds none.</summary>
    public (int Start, int Length)? FirstIn(string name, string text)
    {
        foreach (var word in Words(name))
        {
            var start = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (start >= 0)
                return (start, word.Length);
        }

        return null;
    }
}
