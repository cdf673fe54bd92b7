using System.Globalization;
using System.Xml.Linq;
using MscProtocol.Sections;

namespace MscProtocol.Word;

/// <summary>Reads the main text of a Word file into sections.</summary>
sealed class WordReader
{
    const int DeepestTable = 8;
    const int MostColumns = 64;
    const int DeepestHeading = 9;

    static readonly HashSet<string> Containers = ["sdt", "sdtContent", "ins", "moveTo", "smartTag", "customXml"];

    readonly WordStyles styles;
    readonly WordNumbering numbering;
    readonly WordText text;
    readonly SectionBuilder builder = new();

    // By their anchors.
    readonly List<XElement> paragraphs = [];

    WordReader(OfficePackage package, string main)
    {
        styles = new(Part(package, main, "styles"));
        numbering = new(Part(package, main, "numbering"));
        text = new(styles);
    }

    /// <summary>Reads the file.</summary>
    /// <exception cref="InvalidDataException">It is no Word file, or a damaged one.</exception>
    /// <exception cref="System.Xml.XmlException">A part of it is no XML.</exception>
    public static SectionedText Read(ReadOnlyMemory<byte> file)
    {
        using var package = new OfficePackage(file);
        if (package.Target(string.Empty, "officeDocument") is not { } main || package.Xml(main) is not { } root)
            throw new InvalidDataException("The file has no main text.");
        return Read(package, main, root).Text;
    }

    /// <summary>Reads a main text, and returns with it the paragraphs that anchors mean.</summary>
    public static (SectionedText Text, IReadOnlyList<XElement> Paragraphs) Read(OfficePackage package, string main, XElement root)
    {
        var reader = new WordReader(package, main);
        reader.ReadBlocks(root.Elements().FirstOrDefault(element => element.Name.LocalName == "body") ?? root);
        return (reader.builder.Build() with { TrackedChanges = reader.text.Changes }, reader.paragraphs);
    }

    static XElement? Part(OfficePackage package, string main, string kind) =>
        package.Target(main, kind) is { } name ? package.Xml(name) : null;

    void ReadBlocks(XElement parent)
    {
        foreach (var element in parent.Elements())
        {
            if (element.Name == WordNames.Paragraph)
                ReadParagraph(element);
            else if (element.Name == WordNames.Table)
                ReadTable(element);
            else if (Containers.Contains(element.Name.LocalName) && !IsContents(element))
                ReadBlocks(element);
        }
    }

    static bool IsContents(XElement control) =>
        control.Element(WordNames.W + "sdtPr")?.Element(WordNames.W + "docPartObj").ValueOf("docPartGallery") == "Table of Contents";

    void ReadParagraph(XElement paragraph)
    {
        var properties = paragraph.Element(WordNames.W + "pPr");
        var style = styles.Of(properties.ValueOf("pStyle"));
        var wasInContents = text.IsInContents;
        paragraphs.Add(paragraph);
        var cell = new Cell(text.Read(paragraph), Anchor: paragraphs.Count - 1);
        if (!style.IsContents && !wasInContents && !text.IsInContents)
            Add(paragraph, properties, style, cell);
        ReadBoxes();
    }

    void Add(XElement paragraph, XElement? properties, WordStyle style, Cell cell)
    {
        var own = properties?.Element(WordNames.W + "numPr");
        var list = own.ValueOf("numId") ?? style.List;
        var hasList = list is not (null or "0");
        var depth = int.TryParse(own.ValueOf("ilvl"), CultureInfo.InvariantCulture, out var written) ? written : style.ListLevel;
        var isEmpty = string.IsNullOrWhiteSpace(cell.Text);
        var number = hasList && !isEmpty ? numbering.Next(list!, depth) : null;
        if ((WordStyles.LevelOf(properties) ?? style.Level) is { } level)
            builder.AddHeading(level, number, cell);
        else if (TypedNumber.OfPlain(cell.Text.Trim()) is not null && !hasList)
            builder.AddHeading(DeepestHeading, null, cell);
        else if (!hasList && text.IsBold(paragraph) && HeadingShape.IsTitle(cell.Text))
            builder.AddHeading(DeepestHeading, null, cell);
        else if (hasList || style.Name.StartsWith("list", StringComparison.Ordinal) || StartsWithBullet(cell.Text))
            builder.AddItem(cell with { Text = cell.Text.TrimStart('•', '·', '-', '–', '\t', ' ') });
        else
            builder.AddParagraph(cell);
    }

    static bool StartsWithBullet(string text) => text.TrimStart() is ['•' or '·' or '▪' or '●', ..];

    void ReadBoxes()
    {
        while (text.Boxes.TryDequeue(out var box))
            ReadBlocks(box);
    }

    void ReadTable(XElement table)
    {
        List<IReadOnlyList<Cell>> rows = [];
        var isHeaded = false;
        foreach (var row in table.Elements(WordNames.W + "tr"))
        {
            isHeaded |= rows.Count == 0 && row.Element(WordNames.W + "trPr").SwitchOf("tblHeader") == true;
            rows.Add(ReadRow(row, rows.Count > 0 ? rows[^1] : [], depth: 0));
        }

        builder.AddTable(rows, isHeaded);
        ReadBoxes();
    }

    List<Cell> ReadRow(XElement row, IReadOnlyList<Cell> above, int depth)
    {
        List<Cell> cells = [];
        foreach (var element in row.Descendants(WordNames.W + "tc").Where(cell => RowOf(cell) == row))
        {
            var properties = element.Element(WordNames.W + "tcPr");
            var first = paragraphs.Count;
            var cell = new Cell(ReadCell(element, depth), Anchor: first);

            // A cell that goes on from the row above says what that one does.
            var merge = properties?.Element(WordNames.W + "vMerge");
            var goesOn = merge is not null && merge.Attribute(WordNames.Value)?.Value != "restart";
            if (goesOn && cell.Text.Length == 0 && cells.Count < above.Count)
                cell = above[cells.Count];
            cells.Add(cell);
            var span = int.TryParse(properties.ValueOf("gridSpan"), CultureInfo.InvariantCulture, out var columns) ? columns : 1;
            for (var i = 1; i < span && cells.Count < MostColumns; i++)
                cells.Add(new(string.Empty, Anchor: first));
        }

        return cells;
    }

    static XElement? RowOf(XElement cell) => cell.Ancestors(WordNames.W + "tr").FirstOrDefault();

    string ReadCell(XElement cell, int depth)
    {
        List<string> lines = [];
        foreach (var element in cell.Elements())
        {
            if (element.Name == WordNames.Table && depth < DeepestTable)
            {
                foreach (var row in element.Elements(WordNames.W + "tr"))
                    lines.Add(string.Join(" | ", ReadRow(row, [], depth + 1).Select(inner => inner.Text)));
            }
            else
            {
                foreach (var paragraph in element.DescendantsAndSelf(WordNames.Paragraph).Where(one => !IsInBox(one)))
                {
                    paragraphs.Add(paragraph);
                    lines.Add(text.Read(paragraph).Trim());
                }
            }
        }

        return string.Join('\n', lines.Where(line => line.Length > 0));
    }

    static bool IsInBox(XElement paragraph) => paragraph.Ancestors(WordNames.TextBox).Any();
}
