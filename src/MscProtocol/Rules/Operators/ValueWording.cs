using System.Globalization;
using System.Text;
using MscProtocol.Protocol;
using MscProtocol.Wording;

namespace MscProtocol.Rules;

/// <summary>Values of a protocol in words.</summary>
static class ValueWording
{
    // A reader needs no more of them to see what is meant; a list of terms in a rule is never longer.
    const int MostValues = 40;

    /// <summary>Returns the value for a reader; <see langword="null"/> where there is none.</summary>
    public static LocalizedText? Of(object? value) => value switch
    {
        null or Unreadable => null,
        ITerm term => term.Text,
        _ => new(In(Language.English, value), In(Language.Chinese, value)),
    };

    /// <summary>Returns the values as a list; <see langword="null"/> where there is none.</summary>
    public static LocalizedText? Join(IEnumerable<object?> values) => Join([.. values], ", ", "、");

    /// <summary>Returns the values as a list in one language; <see langword="null"/> where there is none.</summary>
    public static string? Join(IEnumerable<object?> values, Language language) =>
        Join(values, language, language == Language.Chinese ? "、" : ", ");

    /// <summary>Returns the values as alternatives.</summary>
    public static LocalizedText Alternatives(IEnumerable<object?> values) => Join([.. values], " or ", "或")!;

    static LocalizedText? Join(object?[] values, string english, string chinese)
    {
        if (values is [var only])
            return Of(only);
        return Array.TrueForAll(values, value => value is null or Unreadable)
            ? null
            : new(Join(values, Language.English, english)!, Join(values, Language.Chinese, chinese)!);
    }

    static string? Join(IEnumerable<object?> values, Language language, string separator)
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
            text.Append(In(language, value));
        }

        return text?.ToString();
    }

    static string In(Language language, object value) => value switch
    {
        IMeasurement measurement => measurement.In(language),
        ITerm term => term.Text.In(language),
        MarkerLimit limit => limit.Marker.Text.In(language),
        true => language == Language.Chinese ? "是" : "yes",
        false => language == Language.Chinese ? "否" : "no",
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        string text => language == Language.Chinese ? $"“{Excerpt.Of(text)}”" : $"'{Excerpt.Of(text)}'",
        _ => language == Language.Chinese ? "已说明" : "stated",
    };
}
