using System.Globalization;
using MscProtocol.Wording;

namespace MscProtocol.Reading;

/// <summary>How places are told.</summary>
static class PlaceWording
{
    static readonly LocalizedText Nowhere = LocalizedText.Same(string.Empty);

    /// <summary>The line and column, or else the address; empty for nowhere.</summary>
    public static LocalizedText Of(Place place) =>
        place.Span.IsEmpty ? place.Address ?? Nowhere : LocalizedText.Same(place.Span.Start.ToString());

    /// <summary>The address with the words that stand there; <see langword="null"/> for a place that lines alone tell.</summary>
    public static LocalizedText? Stated(Place place)
    {
        if (place.Address is not { } address || place.Quote is not { } quote)
            return place.Address;
        var words = $" \"{Excerpt.Of(quote)}\"";
        return new(address.English + words, address.Chinese + words);
    }

    /// <summary>Page, section and paragraph, those that are known.</summary>
    public static LocalizedText Of(int? page, string? section, int? paragraph)
    {
        List<string> english = [];
        List<string> chinese = [];
        if (page?.ToString(CultureInfo.InvariantCulture) is { } ofDocument)
            Add($"page {ofDocument}", $"第 {ofDocument} 页");
        if (section is not null)
            Add($"section {Excerpt.Of(section)}", $"章节 {Excerpt.Of(section)}");
        if (paragraph?.ToString(CultureInfo.InvariantCulture) is { } ofSection)
            Add($"paragraph {ofSection}", $"第 {ofSection} 段");
        return new(string.Join(", ", english), string.Join("，", chinese));

        void Add(string inEnglish, string inChinese)
        {
            english.Add(inEnglish);
            chinese.Add(inChinese);
        }
    }
}
