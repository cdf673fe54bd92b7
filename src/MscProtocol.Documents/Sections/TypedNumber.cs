using System.Globalization;

namespace MscProtocol.Sections;

/// <summary>The number of a section that somebody typed before its title: "6.1.2 Dose", or "3.2.S.2.2 Process" in a dossier.</summary>
/// <param name="Number">The number, without a dot at its end.</param>
/// <param name="Title">What follows it.</param>
readonly record struct TypedNumber(string Number, string Title)
{
    const int LongestTitle = 120;
    const int HighestPart = 60;
    static readonly char[] SentenceEnds = ['.', '。', ';', '；', ',', '，', ':', '：'];

    /// <summary>Returns the number that the text begins with; <see langword="null"/> where it begins with none.</summary>
    public static TypedNumber? Of(string text)
    {
        var end = 0;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || IsLetterOfDossier(text, end)
            || (text[end] == '.' && end > 0 && text[end - 1] != '.')))
            end++;
        var number = text[..end].TrimEnd('.');
        var title = text[end..].TrimStart(' ', '\t', '\u00A0', '\u3000', '.', '、');
        return IsNumber(number) && title.Length > 0 && !char.IsAsciiDigit(title[0]) ? new(number, title) : null;
    }

    /// <summary>
    /// Returns the number with the title of a paragraph that is not marked as a heading and yet looks like one: short, numbered at two
    /// levels or more, and no sentence.
    /// </summary>
    public static TypedNumber? OfPlain(string text) =>
        Of(text) is { } typed && typed.Number.Contains('.', StringComparison.Ordinal) && typed.Title.Length <= LongestTitle
            && !SentenceEnds.Contains(typed.Title[^1]) && IsTitle(typed, text)
            ? typed
            : null;

    // "2.5 mg/kg was given" begins with an amount.
    static bool IsTitle(TypedNumber typed, string text) =>
        (char.IsUpper(typed.Title[0]) || typed.Title[0] > '\u2E7F')
            && (typed.Number.Length < text.Length - typed.Title.Length || typed.Title[0] > '\u2E7F');

    // One capital between dots, or behind the last: "3.2.S.1", "2.1.P Drug product".
    static bool IsLetterOfDossier(string text, int at) =>
        char.IsAsciiLetterUpper(text[at]) && at > 1 && text[at - 1] == '.' && at + 1 < text.Length
            && (text[at + 1] is '.' || char.IsWhiteSpace(text[at + 1]));

    static bool IsNumber(string number)
    {
        if (number.Length == 0)
            return false;
        foreach (var part in number.Split('.'))
        {
            if (part.Length is 0 or > 2 || (int.TryParse(part, CultureInfo.InvariantCulture, out var value) && value > HighestPart))
                return false;
        }

        return true;
    }
}
