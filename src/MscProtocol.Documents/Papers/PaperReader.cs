using System.Globalization;
using System.Xml.Linq;
using MscProtocol.Sections;

namespace MscProtocol.Papers;

/// <summary>Reads a paper in JATS, the XML of PubMed Central and of most publishers, into sections.</summary>
sealed class PaperReader
{
    const int DeepestSection = 20;
    const int MostColumns = 64;

    readonly SectionBuilder builder = new();

    /// <summary>Reads the paper.</summary>
    /// <exception cref="System.Xml.XmlException">It is no XML.</exception>
    /// <exception cref="InvalidDataException">It is no paper.</exception>
    public static SectionedText Read(ReadOnlyMemory<byte> file)
    {
        var root = XmlTree.Load(new MemoryStream(file.ToArray(), writable: false), ignoresTypes: true);
        var article = root.DescendantsAndSelf().FirstOrDefault(element => element.Name.LocalName == "article")
            ?? throw new InvalidDataException("There is no article.");
        var reader = new PaperReader();
        reader.ReadFront(Child(article, "front"));
        if (Child(article, "body") is { } body)
            reader.ReadBody(body);
        return reader.builder.Build();
    }

    static XElement? Child(XElement? parent, string name) => parent?.Elements().FirstOrDefault(element => element.Name.LocalName == name);

    void ReadFront(XElement? front)
    {
        var about = Child(front, "article-meta");
        if (Child(Child(about, "title-group"), "article-title") is { } title)
            builder.AddParagraph(new(PaperText.Of(title)));
        foreach (var summary in about?.Elements().Where(element => element.Name.LocalName is "abstract") ?? [])
        {
            builder.AddHeading(1, null, new(Child(summary, "title") is { } name ? PaperText.Of(name) : "Abstract"));
            ReadSection(summary, 1);
        }

        foreach (var words in about?.Elements().Where(element => element.Name.LocalName == "kwd-group") ?? [])
        {
            builder.AddHeading(1, null, new("Keywords"));
            foreach (var word in words.Elements().Where(element => element.Name.LocalName == "kwd"))
                builder.AddItem(new(PaperText.Of(word)));
        }
    }

    // Text before the first section of a paper that has sections is its introduction, though nothing says so.
    void ReadBody(XElement body)
    {
        if (body.Elements().FirstOrDefault() is { Name.LocalName: "p" } && Child(body, "sec") is not null)
            builder.AddHeading(1, null, new("Introduction"));
        ReadSection(body, 0);
    }

    void ReadSection(XElement section, int level)
    {
        if (level > DeepestSection)
            return;
        foreach (var element in section.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "sec":
                    var label = Child(element, "label") is { } number ? PaperText.Of(number).TrimEnd('.') : null;
                    if (Child(element, "title") is { } title)
                        builder.AddHeading(level + 1, string.IsNullOrEmpty(label) ? null : label, new(PaperText.Of(title)));
                    ReadSection(element, level + 1);
                    break;
                case "title" or "label":
                    break;
                case "p":
                    ReadParagraph(element, level);
                    break;
                case "list":
                    ReadList(element);
                    break;
                case "table-wrap":
                    ReadTable(element);
                    break;
                case "fig":
                    ReadCaption(element);
                    break;
                default:
                    ReadSection(element, level + 1);
                    break;
            }
        }
    }

    void ReadParagraph(XElement paragraph, int level)
    {
        builder.AddParagraph(new(PaperText.Of(paragraph)));
        var apart = paragraph.Elements().Where(child => child.Name.LocalName is "list" or "table-wrap" or "fig" or "boxed-text");
        foreach (var element in apart)
        {
            if (element.Name.LocalName == "list")
                ReadList(element);
            else if (element.Name.LocalName == "table-wrap")
                ReadTable(element);
            else
                ReadSection(element, level + 1);
        }
    }

    void ReadList(XElement list)
    {
        foreach (var item in list.Descendants().Where(element => element.Name.LocalName == "p"))
            builder.AddItem(new(PaperText.Of(item)));
    }

    void ReadCaption(XElement figure)
    {
        if (Child(figure, "caption") is { } caption)
            builder.AddParagraph(new(string.Join(' ', caption.Elements().Select(PaperText.Of))));
    }

    void ReadTable(XElement wrap)
    {
        ReadCaption(wrap);
        List<IReadOnlyList<Cell>> rows = [];
        var isHeaded = false;
        foreach (var row in wrap.Descendants().Where(element => element.Name.LocalName == "tr"))
        {
            isHeaded |= rows.Count == 0 && row.Parent?.Name.LocalName == "thead";
            rows.Add(ReadRow(row));
        }

        builder.AddTable(rows, isHeaded);
    }

    static List<Cell> ReadRow(XElement row)
    {
        List<Cell> cells = [];
        foreach (var element in row.Elements().Where(cell => cell.Name.LocalName is "td" or "th"))
        {
            cells.Add(new(PaperText.Of(element)));
            var span = int.TryParse(element.Attribute("colspan")?.Value, CultureInfo.InvariantCulture, out var columns) ? columns : 1;
            for (var i = 1; i < span && cells.Count < MostColumns; i++)
                cells.Add(new(string.Empty));
        }

        return cells;
    }
}
