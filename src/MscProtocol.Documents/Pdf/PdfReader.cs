using MscProtocol.Sections;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace MscProtocol.Pdf;

/// <summary>Reads a PDF file into sections.</summary>
sealed class PdfReader
{
    const int MostPages = 5000;

    /// <summary>Reads the file.</summary>
    /// <param name="file">Its bytes.</param>
    /// <param name="told">Is told before each page which it is, and how many there are.</param>
    /// <exception cref="PdfDocumentEncryptedException">It is encrypted.</exception>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public static SectionedText Read(ReadOnlyMemory<byte> file, Action<int, int>? told = null)
    {
        var options = new ParsingOptions
        {
            UseLenientParsing = true,
            SkipMissingFonts = true,
            ClipPaths = false,
            FilterProvider = new BoundedFilters(),
        };
        using var document = Open(file.ToArray(), options);
        List<PdfPage> pages = [];
        List<int> unreadable = [];
        var count = Math.Min(document.NumberOfPages, MostPages);
        for (var number = 1; number <= count; number++)
        {
            told?.Invoke(number, count);
            if (Read(document, number) is { } page)
                pages.Add(page);
            else
                unreadable.Add(number);
        }

        return new PageBlocks(pages).Build() with
        {
            Pages = count,
            IsCut = document.NumberOfPages > MostPages,
            PagesWithoutText = [.. unreadable.Concat(pages.Where(page => page.IsEmpty).Select(page => page.Number)).Order()],
        };
    }

#pragma warning disable CA1031 // Whatever a damaged file makes the parser throw, the reader of the document gets a sentence.
    static PdfDocument Open(byte[] file, ParsingOptions options)
    {
        try
        {
            return PdfDocument.Open(file, options);
        }
        catch (Exception e) when (e is not PdfDocumentEncryptedException)
        {
            throw new InvalidDataException(e.Message, e);
        }
    }

    static PdfPage? Read(PdfDocument document, int number)
    {
        try
        {
            return PdfPage.Read(document.GetPage(number));
        }
        catch (Exception)
        {
            return null;
        }
    }
#pragma warning restore CA1031
}
