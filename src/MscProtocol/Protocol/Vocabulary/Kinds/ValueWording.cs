using System.Text;
using MscProtocol.Wording;

namespace MscProtocol.Protocol;

/// <summary>Values of a protocol in words; where their kind is <see langword="null"/>, they are groups.</summary>
static class ValueWording
{
    // A reader needs no more of them to see what is meant; a list of terms in a rule is never longer.
    const int MostValues = 40;

    /// <summary>Returns the value for a reader; <see langword="null"/> where there is none.</summary>
    public static LocalizedText? Of(ValueKind? kind, object? value) =>
        value is null or Unreadable ? null : kind?.Words(value) ?? KindWording.Stated;

    /// <summary>Returns the values as a list; <see langword="null"/> where there is none.</summary>
    public static LocalizedText? Join(ValueKind? kind, IEnumerable<object?> values) => Join(kind, [.. values], words => words.Common.Comma);

    /// <summary>Returns the values as a list in one language; <see langword="null"/> where there is none.</summary>
    public static string? Join(ValueKind? kind, IEnumerable<object?> values, Language language) =>
        Join(kind, values, language, language.Words().Common.Comma);

    /// <summary>Returns the values as alternatives.</summary>
    public static LocalizedText Alternatives(ValueKind kind, object[] values) => Join(kind, values, words => words.Value.Or)!;

    static LocalizedText? Join(ValueKind? kind, object?[] values, Func<Words, string> separator)
    {
        if (values is [var only])
            return Of(kind, only);
        return Array.TrueForAll(values, value => value is null or Unreadable)
            ? null
            : LocalizedText.Of((words, language) => Join(kind, values, language, separator(words))!);
    }

    static string? Join(ValueKind? kind, IEnumerable<object?> values, Language language, string separator)
    {
        StringBuilder? text = null;
        var shown = 0;
        foreach (var value in values)
        {
            if (value is null or Unreadable)
                continue;
            text = text?.Append(separator) ?? new();
            if (shown++ == MostValues)
                return text.Append('…').ToString();
            text.Append(kind?.In(language, value) ?? KindWording.Stated.In(language));
        }

        return text?.ToString();
    }
}
