namespace MscProtocol.Knowledge;

/// <summary>Lists of words, all of which are looked for in one walk through a text, whatever the case.</summary>
sealed class WordTree
{
    const int Ascii = 128;

    // A tree of characters: the node below another is found by both. Most words begin with the same few characters.
    readonly int[] roots = new int[Ascii];
    readonly Dictionary<int, int> below = [];
    readonly List<List<int>> ends = [[]];

    // The first list is that without words.
    int count = 1;

    /// <summary>Adds a list.</summary>
    public WordList Add(IReadOnlyList<string> words)
    {
        if (words.Count == 0)
            return default;
        var list = new WordList(count++);
        foreach (var word in words)
        {
            var node = 0;
            foreach (var character in word.ToUpperInvariant())
                node = NextOf(node, character) is > 0 and var next ? next : AddBelow(node, character);
            if (node > 0)
                ends[node].Add(list.Index);
        }

        return list;
    }

    /// <summary>Returns the lists of which the text holds a word.</summary>
    public HeldWords In(string text)
    {
        var held = new HeldWords(count);
        var upper = text.ToUpperInvariant();
        for (var start = 0; start < upper.Length; start++)
        {
            var node = NextOf(0, upper[start]);
            for (var at = start + 1; node > 0; at++)
            {
                held.Add(ends[node]);
                node = at < upper.Length ? NextOf(node, upper[at]) : 0;
            }
        }

        return held;
    }

    int NextOf(int node, char character) => node == 0 && character < Ascii
        ? roots[character]
        : below.GetValueOrDefault(KeyOf(node, character));

    int AddBelow(int node, char character)
    {
        var next = ends.Count;
        ends.Add([]);
        if (node == 0 && character < Ascii)
            roots[character] = next;
        else
            below.Add(KeyOf(node, character), next);
        return next;
    }

    static int KeyOf(int node, char character) => (node << 16) | character;
}
