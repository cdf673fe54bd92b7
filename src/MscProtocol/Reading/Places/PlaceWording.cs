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
        var said = $" \"{Excerpt.Of(quote)}\"";
        return new(language => address.In(language) + said);
    }

    /// <summary>Sheet and cell, with the head of its column.</summary>
    public static LocalizedText Of(CellPlace place)
    {
        var sheet = LocalizedText.Of(words => words.Place.Sheet(Excerpt.Of(place.Sheet)));
        var cell = LocalizedText.Of(words => place.Field is { } field
            ? words.Place.CellOf(place.Cell, Excerpt.Of(field))
            : words.Place.Cell(place.Cell));
        return LocalizedText.Of((words, language) => words.Place.All([sheet.In(language), cell.In(language)]));
    }

    /// <summary>Document, page, section and paragraph, those that are known.</summary>
    public static LocalizedText Of(string? document, int? page, string? section, int? paragraph)
    {
        List<LocalizedText> parts = document is null ? [] : [LocalizedText.Same(document)];
        if (page?.ToString(CultureInfo.InvariantCulture) is { } ofDocument)
            parts.Add(LocalizedText.Of(words => words.Place.Page(ofDocument)));
        if (section is not null)
            parts.Add(LocalizedText.Of(words => words.Place.Section(Excerpt.Of(section))));
        if (paragraph?.ToString(CultureInfo.InvariantCulture) is { } ofSection)
            parts.Add(LocalizedText.Of(words => words.Place.Paragraph(ofSection)));
        return LocalizedText.Of((words, language) => words.Place.All(parts.Select(part => part.In(language))));
    }
}
