using System.Collections.Frozen;
using MscProtocol.Notation;

namespace MscProtocol.Prose;

/// <summary>The words that matter in prose, in the languages of registries; most are data in <c>rules/words.yaml</c>.</summary>
static class Lexicon
{
    static readonly FrozenDictionary<string, Lexeme> Words = Entries().ToFrozenDictionary(StringComparer.Ordinal);

    static readonly FrozenDictionary<string, Lexeme>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Returns what the whole word means, or <see cref="Meaning.Other"/>.</summary>
    public static Lexeme Find(ReadOnlySpan<char> word) => Lookup.TryGetValue(word, out var lexeme) ? lexeme : Lexeme.None;

    static IEnumerable<KeyValuePair<string, Lexeme>> Entries() =>
    [
        .. TimeWords.All.SelectMany(unit => Of(Meaning.Unit, 1, unit.Symbol, unit.Words)),
        .. Of(Meaning.Unit, 2, "wk", "fortnight", "fortnights"),
        .. Of(Meaning.LeadingUnit, 1, "mo", "m"),
        .. Of(Meaning.LeadingUnit, 1, "d", "j"),
        .. Of(Meaning.Article, 1, "a", "an"),
        .. All(Meaning.Join, [.. Signs.Words(Signs.And, areUnspaced: false), .. Signs.Words(Signs.Or, areUnspaced: false)]),
        .. Of(Meaning.Join, 1, "a", "y"),
        .. All(Meaning.Range, [.. Signs.Words(Signs.Range, areUnspaced: false), "though", "throughout"]),
        .. NumberWords.Cardinals.Select(word => KeyValuePair.Create(word.Key, new Lexeme(Meaning.Number, word.Value))),
        .. Numbered(Meaning.Ordinal, "ordinals"),
        .. Of(Meaning.Half, 0.5m, null, "half", "½"),
        .. Of(Meaning.Number, 2, null, "double"),
        .. WordLists.Lists("tokens").SelectMany(list => All(Enum.Parse<Meaning>(list.Name, ignoreCase: true), Spaced(list.Words))),
        .. Numbered(Meaning.Repeat, "repeats"),
        .. Frequencies.All.Where(entry => !WordBounds.IsUnspaced(entry.Word[0]))
            .Select(entry => KeyValuePair.Create(entry.Word, entry.Lexeme)),
    ];

    static IEnumerable<string> Spaced(string[] words) => words.Where(word => !WordBounds.IsUnspaced(word[0]));

    static IEnumerable<KeyValuePair<string, Lexeme>> All(Meaning meaning, IEnumerable<string> words) =>
        words.Select(word => KeyValuePair.Create(word, new Lexeme(meaning)));

    static IEnumerable<KeyValuePair<string, Lexeme>> Numbered(Meaning meaning, string section) => WordLists.Numbered(section)
        .SelectMany(list => Spaced(list.Words).Select(word => KeyValuePair.Create(word, new Lexeme(meaning, list.Number))));

    static IEnumerable<KeyValuePair<string, Lexeme>> Of(Meaning meaning, decimal value, string? unit, params string[] words) =>
        words.Select(word => KeyValuePair.Create(word, new Lexeme(meaning, value, unit is null ? null : TimeUnits.Find(unit))));
}
