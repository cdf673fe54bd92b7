using System.Globalization;

namespace MscProtocol.Wording;

/// <summary>How words are put together.</summary>
static class Phrases
{
    /// <summary>A whole number, the same in every culture.</summary>
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The words as a heading begins.</summary>
    public static LocalizedText Heading(this LocalizedText label) =>
        LocalizedText.Of((words, language) => words.Common.Heading(label.In(language)));

    /// <summary>The texts one after another, with commas.</summary>
    public static LocalizedText Listed(this IEnumerable<LocalizedText> texts)
    {
        var all = texts.ToList();
        return LocalizedText.Of((words, language) => string.Join(words.Common.Comma, all.Select(text => text.In(language))));
    }

    /// <summary>The names one after another, with commas.</summary>
    public static LocalizedText Listed(this IEnumerable<string> names) => names.Select(LocalizedText.Same).Listed();

    /// <summary>What follows a colon.</summary>
    public static LocalizedText Told(this LocalizedText label, LocalizedText text) =>
        LocalizedText.Of((words, language) => words.Common.Told(label.In(language), text.In(language)));

    /// <summary>The text, with another in brackets behind it.</summary>
    public static LocalizedText Bracketed(this LocalizedText text, LocalizedText inner) =>
        LocalizedText.Of((words, language) => words.Common.Bracketed(text.In(language), inner.In(language)));
}
