namespace MscProtocol.Documents;

/// <summary>A text with its places, in the order of the languages; <see langword="null"/> where one is missing.</summary>
readonly record struct LocalizedNodes(ScalarNode?[] ByLanguage)
{
    public LocalizedText Text => new(Array.ConvertAll(ByLanguage, node => node?.Text));
}
