namespace MscProtocol.Reading;

/// <summary>Those sentences of a text that say something. Asking takes no longer in a long text.</summary>
sealed class SentenceSet
{
    readonly List<int> ends;
    readonly HashSet<int> members = [];

    /// <summary>Notes which sentences say it.</summary>
    /// <param name="ends">Where sentences end, in order.</param>
    /// <param name="places">Where the text says it.</param>
    public SentenceSet(List<int> ends, IReadOnlyList<int> places)
    {
        this.ends = ends;
        foreach (var place in places)
            members.Add(NumberOf(place));
    }

    /// <summary>Returns whether the sentence at that place is one of them.</summary>
    public bool Include(int place) => members.Contains(NumberOf(place));

    /// <summary>Returns every place in the text that <paramref name="find"/> finds, going from one to the next.</summary>
    public static List<int> Places(string text, Func<ReadOnlySpan<char>, int> find)
    {
        List<int> places = [];
        for (var at = 0; find(text.AsSpan(at)) is >= 0 and var next; at += next + 1)
            places.Add(at + next);
        return places;
    }

    int NumberOf(int place) => ends.BinarySearch(place) is var end && end < 0 ? ~end : end;
}
