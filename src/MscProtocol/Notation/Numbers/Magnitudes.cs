namespace MscProtocol.Notation;

/// <summary>The words for powers of ten.</summary>
static class Magnitudes
{
    public static readonly (string Word, int Power)[] Words =
    [
        .. Of(3, "power3"), .. Of(4, "power4"), .. Of(5, "power5"), .. Of(6, "power6"), .. Of(7, "power7"), .. Of(8, "power8"),
            .. Of(9, "power9"),
        .. Of(10, "power10"),
    ];

    static readonly WordTable<int> Table = new(Words);

    // Beside a number of cells these can mean nothing else.
    static readonly WordTable<int> OfCells = new([.. Of(3, "power3OfCells"), .. Of(6, "power6OfCells"), .. Of(9, "power9OfCells")]);

    /// <summary>Returns the power of the word at <paramref name="start"/>.</summary>
    public static Power? Match(FoldedText text, int start, bool countsCells) =>
        (Table.Match(text, start) ?? (countsCells ? OfCells.Match(text, start) : null)) is { } found ? new(found.Meaning, found.End) : null;

    static IEnumerable<(string Word, int Power)> Of(int power, string list) => WordLists.Of(list).Select(word => (word, power));
}
