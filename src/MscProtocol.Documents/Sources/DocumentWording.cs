using System.Globalization;
using MscProtocol.Reading;
using MscProtocol.Wording;

namespace MscProtocol.Sources;

/// <summary>What is said of documents as files.</summary>
static class DocumentWording
{
    const int MostPages = 30;

    static readonly SourceSpan Beginning = new(new(1, 1), new(1, 1));

    public static LocalizedText Word { get; } = LocalizedText.Of(words => words.Paper.WordFile);

    public static LocalizedText OpenDocument { get; } = LocalizedText.Of(words => words.Paper.OpenDocument);

    public static LocalizedText Pdf { get; } = LocalizedText.Of(words => words.Paper.PdfFile);

    public static LocalizedText Paper { get; } = LocalizedText.Of(words => words.Paper.Paper);

    public static LocalizedText Bundle { get; } = LocalizedText.Of(words => words.Paper.Bundle);

    public static LocalizedText Comments { get; } = LocalizedText.Of(words => words.Paper.Comments);

    public static LocalizedText NoCells { get; } = LocalizedText.Of(words => words.Paper.NoCells);

    public static LocalizedText NoDossier { get; } = LocalizedText.Of(words => words.Paper.NoDossier);

    public static Problem OldOffice { get; } = new("DOC-203", LocalizedText.Of(words => words.Paper.OldOffice), Beginning);

    public static Problem Scanned { get; } = new("DOC-204", LocalizedText.Of(words => words.Paper.Scanned), Beginning);

    public static Problem Encrypted { get; } = new("DOC-202", LocalizedText.Of(words => words.Paper.Encrypted), Beginning);

    public static Problem Damaged(LocalizedText expected) => new(
        "DOC-201", LocalizedText.Of((words, language) => words.Paper.Damaged(expected.In(language))), Beginning);

    public static Problem NotADocument(string name) =>
        new("DOC-205", LocalizedText.Of(words => words.Paper.NotADocument(name)), Beginning);

    public static LocalizedText Cut(int pages)
    {
        var first = pages.ToString(CultureInfo.InvariantCulture);
        return LocalizedText.Of(words => words.Paper.Cut(first));
    }

    public static LocalizedText NotInDocument(string fact, string quote, string document) =>
        LocalizedText.Of(words => words.Paper.NotInDocument(fact, Excerpt.Of(quote), document));

    public static LocalizedText WithoutText(IReadOnlyList<int> pages)
    {
        var named = string.Join(", ", pages.Take(MostPages).Select(page => page.ToString(CultureInfo.InvariantCulture)));
        return LocalizedText.Of(words => words.Paper.WithoutText(pages.Count > MostPages ? named + ", …" : named));
    }

    public static LocalizedText Contradiction(string fact, LocalizedText value, Place place, LocalizedText other, Place otherPlace)
    {
        var (here, there) = (PlaceWording.Stated(place), PlaceWording.Stated(otherPlace));
        return LocalizedText.Of((words, language) => words.Paper.Contradiction(
            fact, value.In(language), here?.In(language), other.In(language), there?.In(language)));
    }

    public static LocalizedText NotAccepted(int count)
    {
        var written = count.ToString(CultureInfo.InvariantCulture);
        return LocalizedText.Of(words => words.Paper.NotAccepted(written));
    }
}
