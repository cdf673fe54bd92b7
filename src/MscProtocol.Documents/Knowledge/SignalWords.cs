using System.Buffers;
using System.Collections.Concurrent;
using MscProtocol.Documents;

namespace MscProtocol.Knowledge;

/// <summary>Lists of words, by their names.</summary>
sealed class SignalWords(MappingNode node)
{
    readonly ConcurrentDictionary<string, IReadOnlyList<string>> lists = new(StringComparer.Ordinal);
    readonly ConcurrentDictionary<string, SearchValues<string>> searches = new(StringComparer.Ordinal);

    /// <summary>Returns the words of a list.</summary>
    public IReadOnlyList<string> Words(string name) => lists.GetOrAdd(
        name, key => [.. ((SequenceNode)node.Find(key)!).Items.Cast<ScalarNode>().Select(word => word.Text)]);

    /// <summary>Returns whether a text holds a word of a list, whatever the case.</summary>
    public bool AreIn(string name, ReadOnlySpan<char> text) => text.ContainsAny(searches.GetOrAdd(
        name, key => SearchValues.Create([.. Words(key)], StringComparison.OrdinalIgnoreCase)));

    /// <summary>Returns whether a text ends with a word of a list, whatever the case.</summary>
    public bool End(string name, ReadOnlySpan<char> text)
    {
        foreach (var word in Words(name))
        {
            if (text.EndsWith(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
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
