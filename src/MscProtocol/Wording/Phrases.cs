using System.Globalization;

namespace MscProtocol.Wording;

/// <summary>How words are put together.</summary>
static class Phrases
{
    /// <summary>A number with what it counts, such as <c>2 files</c>.</summary>
    public static string Plural(int count, string noun) => Plural(count, noun, $"{noun}s");

    /// <summary>Does the same with a plural that is no "s".</summary>
    public static string Plural(int count, string one, string many) => $"{Number(count)} {(count == 1 ? one : many)}";

    /// <summary>A whole number, the same in every culture.</summary>
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The words as a heading begins.</summary>
    public static LocalizedText Heading(this LocalizedText words) => words with { English = Capital(words.English) };

    /// <summary>The texts one after another, with commas.</summary>
    public static LocalizedText Listed(this IEnumerable<LocalizedText> texts)
    {
        var all = texts.ToList();
        return new(string.Join(", ", all.Select(text => text.English)), string.Join("、", all.Select(text => text.Chinese)));
    }

    /// <summary>The names one after another, with commas.</summary>
    public static LocalizedText Listed(this IEnumerable<string> names) => names.Select(LocalizedText.Same).Listed();

    /// <summary>What follows a colon.</summary>
    public static LocalizedText Told(this LocalizedText label, LocalizedText text) =>
        new($"{label.English}: {text.English}", $"{label.Chinese}：{text.Chinese}");

    /// <summary>The text, with another in brackets behind it.</summary>
    public static LocalizedText Bracketed(this LocalizedText text, LocalizedText inner) =>
        new($"{text.English} ({inner.English})", $"{text.Chinese}（{inner.Chinese}）");

    static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
