using MscProtocol.Wording;

namespace MscProtocol.Protocol;

/// <summary>What is said of values, and of what may be written in a field.</summary>
static class KindWording
{
    public static LocalizedText Yes { get; } = LocalizedText.Of(words => words.Value.Yes);

    public static LocalizedText No { get; } = LocalizedText.Of(words => words.Value.No);

    /// <summary>What is said of a group, which has no words of its own.</summary>
    public static LocalizedText Stated { get; } = LocalizedText.Of(words => words.Value.Stated);

    /// <summary>A percentage of a marker, which is a different one for each field.</summary>
    public static LocalizedText Limits { get; } = LocalizedText.Of(words => words.Value.Limits);

    public static LocalizedText Quoted(string text) => LocalizedText.Of(words => words.Value.Quoted(Excerpt.Of(text)));

    public static LocalizedText SaysNothing(string text) => LocalizedText.Of(words => words.Value.SaysNothing(Excerpt.Of(text)));

    public static LocalizedText NoFlag(string text) => LocalizedText.Of(words => words.Value.NoFlag(Excerpt.Of(text)));

    public static LocalizedText NoDate(string text) => LocalizedText.Of(words => words.Value.NoDate(Excerpt.Of(text)));

    public static LocalizedText WrittenLike(string description, string example) =>
        LocalizedText.Of(words => words.Value.WrittenLike(description, example));

    public static LocalizedText Flag(string description) => LocalizedText.Of(words => words.Value.Flag(description));

    /// <summary>The description with the words that may be written.</summary>
    public static LocalizedText OneOf(string description, IReadOnlyList<string> names, bool isOpen, bool isList)
    {
        var anyOf = isList ? LocalizedText.Of(words => words.Value.AnyOf) : LocalizedText.Same(string.Empty);
        var ownWords = isOpen ? LocalizedText.Of(words => words.Value.OwnWords) : LocalizedText.Same(string.Empty);
        return LocalizedText.Of((words, language) => words.Value.OneOf(description, anyOf.In(language), names, ownWords.In(language)));
    }
}
