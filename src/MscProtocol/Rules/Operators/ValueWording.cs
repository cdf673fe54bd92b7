using System.Globalization;
using MscProtocol.Protocol;
using MscProtocol.Protocol.Terms;
using MscProtocol.Quantities;
using MscProtocol.Wording;

namespace MscProtocol.Rules.Operators;

/// <summary>Values of a protocol in words.</summary>
static class ValueWording
{
    /// <summary>Returns the value for a reader; <see langword="null"/> where there is none.</summary>
    public static LocalizedText? Of(object? value) => value switch
    {
        null or Unreadable => null,
        IMeasurement measurement => new(measurement.In(Language.English), measurement.In(Language.Chinese)),
        ITerm term => term.Text,
        MarkerLimit limit => limit.Marker.Text,
        true => new("yes", "是"),
        false => new("no", "否"),
        DateOnly date => LocalizedText.Same(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        string text => new($"'{Excerpt.Of(text)}'", $"“{Excerpt.Of(text)}”"),
        _ => new("stated", "已说明"),
    };

    /// <summary>Returns the values as a list; <see langword="null"/> where there is none.</summary>
    public static LocalizedText? Join(IEnumerable<object?> values) => Join(values, ", ", "、");

    /// <summary>Returns the values as alternatives.</summary>
    public static LocalizedText Alternatives(IEnumerable<object?> values) => Join(values, " or ", "或")!;

    static LocalizedText? Join(IEnumerable<object?> values, string english, string chinese)
    {
        var texts = values.Select(Of).OfType<LocalizedText>().ToList();
        return texts.Count == 0
            ? null
            : new(string.Join(english, texts.Select(text => text.English)), string.Join(chinese, texts.Select(text => text.Chinese)));
    }
}
