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
        var english = keys.Count == 0 ? "it has no named fields" : $"it has only {string.Join(", ", keys)}";
        var chinese = keys.Count == 0 ? "其中没有任何字段" : $"其中只有 {string.Join("、", keys)}";
        return new(
            $"This is not a trial protocol that can be read: {english}. "
                + $"Accepted are {Listed([.. accepted.Select(source => source.English)])}.",
            $"这不是试验方案，无法读取：{chinese}。可接受的有：{string.Join("、", accepted.Select(source => source.Chinese))}。");
    }

    static string Listed(IReadOnlyList<string> sources) =>
        sources.Count < 2 ? string.Concat(sources) : $"{string.Join(", ", sources.SkipLast(1))}, and {sources[^1]}";
}
