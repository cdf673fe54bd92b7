using System.Collections.Frozen;
using MscProtocol.Notation;

namespace MscProtocol.Prose;

/// <summary>
/// The words of scripts without gaps between words: Chinese, Japanese and, for its particles, Korean. The longest word counts.
/// </summary>
static class UnspacedLexicon
{
    static readonly FrozenDictionary<char, (string Word, Lexeme Lexeme)[]> ByFirst = Entries()
        .GroupBy(entry => entry.Word[0])
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Word.Length).ToArray());

    /// <summary>Returns the word at <paramref name="start"/> and its length, or null where none is known.</summary>
    public static (Lexeme Lexeme, int Length)? Match(FoldedText text, int start)
    {
        if (!ByFirst.TryGetValue(text[start], out var words))
            return null;

        foreach (var (word, lexeme) in words)
        {
            if (text.HasAt(start, word))
                return (lexeme, word.Length);
        }

        return null;
    }

    static IEnumerable<(string Word, Lexeme Lexeme)> Entries() =>
    [
        .. TimeWords.All.SelectMany(unit => Of(Meaning.Unit, unit.Symbol, unit.Words)),
        .. Of(Meaning.AgeUnit, "a", ["岁", "歲", "歳", "才", "세"]),
        .. Frequencies.All.Where(entry => WordBounds.IsUnspaced(entry.Word[0])),
        .. WordLists.Numbered("repeats").SelectMany(list => list.Words.Where(word => WordBounds.IsUnspaced(word[0]))
            .Select(word => (word, new Lexeme(Meaning.Repeat, list.Number)))),
        ("半", new(Meaning.Half, 0.5m)),
        .. WordLists.Lists("tokens").SelectMany(list => All(
            Enum.Parse<Meaning>(list.Name, ignoreCase: true), list.Words.Where(word => WordBounds.IsUnspaced(word[0])))),
        .. All(Meaning.Join, ["、", "，", "・", .. Signs.Words(Signs.And, areUnspaced: true), .. Signs.Words(Signs.Or, areUnspaced: true)]),
        .. All(Meaning.Range, ["~", .. Signs.Words(Signs.Range, areUnspaced: true)]),
        .. Bounding(Bounds.Before, Bound.AtMost, Meaning.AtMost), .. Bounding(Bounds.Before, Bound.AtLeast, Meaning.AtLeast),
        .. Bounding(Bounds.Before, Bound.Above, Meaning.More), .. Bounding(Bounds.Before, Bound.Below, Meaning.Less),
        .. Bounding(Bounds.After, Bound.AtMost, Meaning.AtMostAfter), .. Bounding(Bounds.After, Bound.AtLeast, Meaning.AtLeastAfter),
    ];

    static IEnumerable<(string Word, Lexeme Lexeme)> Of(Meaning meaning, string unit, string[] words) =>
        words.Where(word => WordBounds.IsUnspaced(word[0])).Select(word => (word, new Lexeme(meaning, 1, TimeUnits.Find(unit))));

    static IEnumerable<(string Word, Lexeme Lexeme)> Bounding((string Word, Bound Bound)[] words, Bound bound, Meaning meaning) =>
        All(meaning, words.Where(word => word.Bound == bound && WordBounds.IsUnspaced(word.Word[0])).Select(word => word.Word));

    static IEnumerable<(string Word, Lexeme Lexeme)> All(Meaning meaning, IEnumerable<string> words) =>
        words.Select(word => (word, new Lexeme(meaning)));
}
