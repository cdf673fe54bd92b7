using System.Collections.Frozen;
using MscProtocol.Notation;

namespace MscProtocol.Quantities;

/// <summary>The words that tell what a number counts.</summary>
static class CellVocabulary
{
    static readonly (WordClass Class, string[] Words)[] Lists =
    [
        (WordClass.OtherCells, WordLists.Of("animals")), (WordClass.Cells, WordLists.Of("cells")),
            (WordClass.Stromal, WordLists.Of("stromal")),
        (WordClass.OtherCells, WordLists.Of("otherCells")), (WordClass.People, WordLists.Of("people")),
        (WordClass.NotCells, WordLists.Of("notCells")), (WordClass.Time, WordLists.Of("notCellsBehind")),
            (WordClass.Break, WordLists.Of("phraseEnds")),
    ];

    static readonly FrozenDictionary<string, WordClass>.AlternateLookup<ReadOnlySpan<char>> Lookup = Entries(areUnspaced: false)
        .DistinctBy(entry => entry.Word).ToFrozenDictionary(entry => entry.Word, entry => entry.Class, StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    // In these scripts words are not set apart; "NK細胞" starts in another.
    static readonly WordTable<WordClass> Unspaced = new(Entries(areUnspaced: true).Where(entry => entry.Class != WordClass.Break));

    // Surface markers of stromal cells; any other marks another cell.
    static readonly string[] StromalMarkers = WordLists.Of("stromalMarkers");

    /// <summary>Returns the class of a lower-case word that is set apart by spaces.</summary>
    public static WordClass Of(ReadOnlySpan<char> word)
    {
        if (Lookup.TryGetValue(word, out var found))
            return found;
        if (word.EndsWith("-derived") || word.EndsWith("-expanded"))
            return WordClass.None;
        if (word.Contains("msc", StringComparison.Ordinal) || word.EndsWith("asc") || word.EndsWith("ascs") || word.EndsWith("adsc")
            || word.EndsWith("adscs"))
            return word.Contains("exo", StringComparison.Ordinal) || word.EndsWith("-ev") || word.EndsWith("-evs")
                ? WordClass.NotCells : WordClass.Stromal;
        if (word.Length > 2 && word.StartsWith("cd") && char.IsAsciiDigit(word[2]))
            return IsStromalMarker(word) || word.EndsWith("-") || word.EndsWith("neg") ? WordClass.None : WordClass.OtherCells;
        return OfParts(word);
    }

    /// <summary>Returns the class of the word at <paramref name="start"/> in a script without spaces, and where it ends.</summary>
    public static (WordClass Class, int End)? UnspacedAt(FoldedText text, int start) => Unspaced.Match(text, start);

    static bool IsStromalMarker(ReadOnlySpan<char> word)
    {
        foreach (var marker in StromalMarkers)
        {
            if (word.StartsWith(marker))
                return true;
        }

        return false;
    }

    // "mesenchymal-stem", "adipose-stem-cells": the last part that tells something decides.
    static WordClass OfParts(ReadOnlySpan<char> word)
    {
        var result = WordClass.None;
        foreach (var part in word.SplitAny('-', '_'))
        {
            if (word[part].Length < word.Length && Lookup.TryGetValue(word[part], out var found) && found is not WordClass.Break)
                result = result is WordClass.None or WordClass.Cells ? found : result;
        }

        return result;
    }

    static IEnumerable<(string Word, WordClass Class)> Entries(bool areUnspaced) => Lists
        .SelectMany(list => list.Words, (list, word) => (word, list.Class))
        .Where(entry => entry.word.Any(WordBounds.IsUnspaced) == areUnspaced);
}
