using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using MscProtocol.Papers;
using MscProtocol.Sections;

namespace MscProtocol.Fhir;

/// <summary>Reads the XHTML in which FHIR holds narrative.</summary>
static class Markup
{
    const int Deepest = 100;

    static readonly HashSet<string> Blocks = ["p", "div", "table", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6"];

    // Those that XML does not know, such as "&nbsp;".
    static readonly Regex Entity = new(
        "&[A-Za-z]+[0-9]*;", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    static readonly Regex Tag = new("<[^<>]*>", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    /// <summary>Returns the text without its markup.</summary>
    public static string Plain(string markup) => WebUtility.HtmlDecode(Tag.Replace(markup, " ")).Replace('\u00A0', ' ').Trim();

    /// <summary>Adds the blocks of the text; of one that is no XML, its words.</summary>
    public static void Read(string markup, SectionBuilder builder, int level)
    {
        if (markup.Length == 0)
            return;
        try
        {
            var xml = Encoding.UTF8.GetBytes(Entity.Replace(markup, Known));
            Read(XmlTree.Load(new MemoryStream(xml, writable: false), ignoresTypes: true), builder, level, 0);
        }
        catch (XmlException)
        {
            builder.AddParagraph(new(Plain(markup)));
        }
    }

    static string Known(Match entity) =>
        entity.Value is "&lt;" or "&gt;" or "&amp;" or "&quot;" or "&apos;" ? entity.Value : WebUtility.HtmlDecode(entity.Value);

    static void Read(XElement element, SectionBuilder builder, int level, int depth)
    {
        var name = element.Name.LocalName;
        if (name == "table")
        {
            builder.AddTable([.. RowsOf(element).Select(Row).SelectMany(Pairs)], isHeaded: false);
        }
        else if (name is "ul" or "ol")
        {
            foreach (var item in element.Elements())
                builder.AddItem(new(PaperText.Of(item)));
        }
        else if (name is ['h', >= '1' and <= '6'])
        {
            builder.AddHeading(level + 1, null, new(PaperText.Of(element)));
        }
        else if (depth < Deepest && element.Elements().Any(child => Blocks.Contains(child.Name.LocalName)))
        {
            foreach (var node in element.Nodes())
            {
                if (node is XElement child)
                    Read(child, builder, level, depth + 1);
                else if (node is XText text)
                    builder.AddParagraph(new(text.Value));
            }
        }
        else
        {
            builder.AddParagraph(new(PaperText.Of(element)));
        }
    }

    // Those of a table within a cell are words of that cell.
    static IEnumerable<XElement> RowsOf(XElement table) =>
        table.Elements().SelectMany(part => part.Name.LocalName is "thead" or "tbody" or "tfoot" ? part.Elements() : [part])
            .Where(row => row.Name.LocalName == "tr");

    // "Intervention Model: | Parallel | Population Type: | Adults" are two rows side by side.
    static IEnumerable<IReadOnlyList<Cell>> Pairs(IReadOnlyList<Cell> row)
    {
        var isLabelled = row.Count > 2 && row.Count % 2 == 0;
        for (var i = 0; isLabelled && i < row.Count; i += 2)
            isLabelled = row[i].Text.TrimEnd().EndsWith(':');
        return isLabelled ? row.Chunk(2) : [row];
    }

    // Paragraphs of a cell stand on lines of their own.
    static IReadOnlyList<Cell> Row(XElement row) =>
    [
        .. row.Elements().Where(cell => cell.Name.LocalName is "td" or "th").Select(cell =>
        {
            var lines = cell.Elements().Where(child => Blocks.Contains(child.Name.LocalName)).Select(PaperText.Of).ToList();
            return new Cell(lines.Count > 0 ? string.Join('\n', lines) : PaperText.Of(cell));
        }),
    ];
}
