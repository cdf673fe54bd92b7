using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace MscProtocol.Web.Tests.Browsing;

/// <summary>A PDF file of many pages that say the same.</summary>
static class PdfFile
{
    public static byte[] Of(int pages, string line)
    {
        using var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        for (var page = 0; page < pages; page++)
            builder.AddPage(PageSize.A4).AddText(line, 11, new PdfPoint(60, 700), font);
        return builder.Build();
    }
}
