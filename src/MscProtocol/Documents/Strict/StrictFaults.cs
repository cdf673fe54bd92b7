using MscProtocol.Wording;

namespace MscProtocol.Documents;

/// <summary>The wording about keys and values that are not as a file that is read strictly has them, one number a kind.</summary>
static class StrictFaults
{
    public static Fault UnknownKey(string key, Part what, IReadOnlyList<string> known) => Fault.Unknown(
        1,
        LocalizedText.Of((words, language) => words.Strict.UnknownKey(Excerpt.Of(key), what.In(language))),
        Suggestion.Nearest(key, known),
        LocalizedText.Of(words => words.Strict.ExpectedKeys(known)));

    public static Fault RepeatedKey(string key, int line) => new(
        2, LocalizedText.Of(words => words.Strict.RepeatedKey(Excerpt.Of(key), line)));

    public static Fault MissingKey(string key) => new(3, LocalizedText.Of(words => words.Strict.MissingKey(key)));

    public static Fault NotAMapping(Part what) => new(
        4, LocalizedText.Of((words, language) => words.Strict.NotAMapping(what.In(language))));

    public static Fault NotAList(Part what) => new(
        5,
        LocalizedText.Of((words, language) => words.Strict.NotAList(what.In(language))));

    public static Fault NotAText(Part what) =>
        new(6, LocalizedText.Of((words, language) => words.Strict.NotAText(what.In(language))));

    public static Fault UnknownWord(string word, string what, IReadOnlyList<string> known) => Fault.Unknown(
        11,
        LocalizedText.Of(words => words.Strict.UnknownWord(Excerpt.Of(word), what)),
        Suggestion.Nearest(word, known),
        LocalizedText.Of(words => words.Strict.ExpectedWords(known)));

    public static Fault NoText(string key, IReadOnlyList<string> codes) =>
        new(3, LocalizedText.Of(words => words.Strict.NoText(key, codes)));
}
