namespace MscProtocol.Wording;

/// <summary>Documents that are of no source.</summary>
class SourceWords
{
    public virtual string NoKeys => "it has no named fields";

    public virtual string OnlyKeys(IEnumerable<string> keys) => $"it has only {string.Join(", ", keys)}";

    public virtual string NotATrial(string seen, IReadOnlyList<string> accepted) =>
        $"This is not a trial protocol that can be read: {seen}. Accepted are {Listed(accepted)}.";

    static string Listed(IReadOnlyList<string> sources) =>
        sources.Count < 2 ? string.Concat(sources) : $"{string.Join(", ", sources.SkipLast(1))}, and {sources[^1]}";
}
