using System.Globalization;
using MscProtocol.Reading;

namespace MscProtocol.Sources;

/// <summary>What is said of documents as files.</summary>
static class DocumentWording
{
    const int MostPages = 30;

    static readonly SourceSpan Beginning = new(new(1, 1), new(1, 1));

    public static LocalizedText Word { get; } = LocalizedText.Of(words => words.Paper.WordFile);

    public static LocalizedText Pdf { get; } = LocalizedText.Of(words => words.Paper.PdfFile);

    public static LocalizedText Paper { get; } = LocalizedText.Of(words => words.Paper.Paper);

    public static LocalizedText NoCells { get; } = LocalizedText.Of(words => words.Paper.NoCells);

    public static Problem Encrypted { get; } = new("DOC-202", LocalizedText.Of(words => words.Paper.Encrypted), Beginning);

    public static Problem Damaged(LocalizedText expected) => new(
        "DOC-201", LocalizedText.Of((words, language) => words.Paper.Damaged(expected.In(language))), Beginning);

    public static LocalizedText WithoutText(IReadOnlyList<int> pages)
    {
        var named = string.Join(", ", pages.Take(MostPages).Select(page => page.ToString(CultureInfo.InvariantCulture)));
        return LocalizedText.Of(words => words.Paper.WithoutText(pages.Count > MostPages ? named + ", …" : named));
    }

    public static LocalizedText Contradiction(LocalizedText value, Place place, LocalizedText other, Place otherPlace)
    {
        var (here, there) = (PlaceWording.Stated(place), PlaceWording.Stated(otherPlace));
        return LocalizedText.Of((words, language) => words.Paper.Contradiction(
            value.In(language), here?.In(language), other.In(language), there?.In(language)));
    }

    public static LocalizedText NotAccepted(int count)
    {
        var written = count.ToString(CultureInfo.InvariantCulture);
        return LocalizedText.Of(words => words.Paper.NotAccepted(written));
    }
}
