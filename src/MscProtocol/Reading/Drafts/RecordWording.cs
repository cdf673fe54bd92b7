using MscProtocol.Wording;

namespace MscProtocol.Reading;

/// <summary>The remarks that every reader of records may make.</summary>
static class RecordWording
{
    public static LocalizedText UnknownCode(string field, string code, IEnumerable<string> known) =>
        LocalizedText.Of(words => words.Record.UnknownCode(Excerpt.Of(code), field, Excerpt.All(known)));

    public static LocalizedText Unreadable(string field, string text) =>
        LocalizedText.Of(words => words.Record.Unreadable(Excerpt.Of(text), field));

    public static LocalizedText NoCells(IReadOnlyList<string> seen) =>
        LocalizedText.Of((words, language) => words.Record.NoCells(Given(seen).In(language)));

    public static LocalizedText NotRead(LocalizedText fact, string? words) => words is null
        ? LocalizedText.Of((said, language) => said.Record.NotRead(fact.In(language)))
        : LocalizedText.Of((said, language) => said.Record.NotReadWords(fact.In(language), Excerpt.Of(words)));

    static LocalizedText Given(IReadOnlyList<string> seen) => seen.Count == 0
        ? LocalizedText.Of(words => words.Record.NoIntervention)
        : LocalizedText.Of(words => words.Record.Interventions(Excerpt.All(seen)));
}
