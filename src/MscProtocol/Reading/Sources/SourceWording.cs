using MscProtocol.Wording;

namespace MscProtocol.Reading;

/// <summary>The wording about documents that are of no source.</summary>
static class SourceWording
{
    const int MostKeys = 5;

    /// <summary>What a document has, and what is accepted.</summary>
    public static LocalizedText NotATrial(IEnumerable<string> seen, IReadOnlyList<LocalizedText> accepted)
    {
        var keys = seen.Take(MostKeys).Select(Excerpt.Of).ToList();
        var seenOnly = keys.Count == 0
            ? LocalizedText.Of(words => words.Source.NoKeys)
            : LocalizedText.Of(words => words.Source.OnlyKeys(keys));
        return LocalizedText.Of((words, language) =>
            words.Source.NotATrial(seenOnly.In(language), [.. accepted.Select(source => source.In(language))]));
    }

    static string Listed(IReadOnlyList<string> sources) =>
        sources.Count < 2 ? string.Concat(sources) : $"{string.Join(", ", sources.SkipLast(1))}, and {sources[^1]}";
}
