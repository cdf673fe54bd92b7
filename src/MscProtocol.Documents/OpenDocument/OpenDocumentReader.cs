using System.Globalization;
using System.Xml.Linq;
using MscProtocol.Sections;
using MscProtocol.Word;
using UglyToad.PdfPig.Exceptions;

namespace MscProtocol.OpenDocument;

/// <summary>Reads an OpenDocument text into sections.</summary>
sealed class OpenDocumentReader
{
    const int MostColumns = 64;

    readonly SectionBuilder builder = new();
    readonly OpenDocumentStyles styles;
    readonly OpenDocumentText text;

    OpenDocumentReader(OpenDocumentStyles styles) => (this.styles, text) = (styles, new(styles));

    /// <summary>Reads the file.</summary>
    /// <exception cref="InvalidDataException">It is no such file, or a damaged one.</exception>
    /// <exception cref="System.Xml.XmlException">A part of it is no XML.</exception>
    /// <exception cref="PdfDocumentEncryptedException">It is protected by a password.</exception>
    public static SectionedText Read(ReadOnlyMemory<byte> file)
    {
        using var package = new OfficePackage(file);
        if (package.Xml("META-INF/manifest.xml")?.Descendants().Any(element => element.Name.LocalName == "encryption-data") == true)
            throw new PdfDocumentEncryptedException("The parts of the file are encrypted.");
        if (package.Xml("content.xml") is not { } content
            || content.Descendants().FirstOrDefault(element => element.Name.LocalName == "text" && element.HasElements) is not { } body)
        {
            throw new InvalidDataException("The file has no text.");
        }

        var reader = new OpenDocumentReader(new(package.Xml("styles.xml"), content));
        reader.ReadBlocks(body, isList: false);
        return reader.builder.Build() with { TrackedChanges = ChangesIn(body) };
    }

    static int ChangesIn(XElement body) => body.Descendants().Count(element => element.Name.LocalName == "changed-region");

    void ReadBlocks(XElement parent, bool isList)
    {
        foreach (var element in parent.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "h":
                    var level = int.TryParse(OpenDocumentStyles.Of(element, "outline-level"), CultureInfo.InvariantCulture, out var depth)
                        ? Math.Clamp(depth, 1, OpenDocumentStyles.DeepestLevel)
                        : 1;
                    builder.AddHeading(level, styles.NextNumber(level), new(text.Read(element)));
                    break;
                case "p":
                    ReadParagraph(element, isList);
                    break;
                case "table":
                    ReadTable(element);
                    break;
                case "list":
                    ReadBlocks(element, isList: true);
                    break;
                case "list-item" or "list-header":
                    ReadBlocks(element, isList);
                    break;
                case "section" or "numbered-paragraph":
                    ReadBlocks(element, isList: false);
                    break;
            }

            ReadBoxes();
        }
    }

    void ReadParagraph(XElement element, bool isList)
    {
        var cell = new Cell(text.Read(element));
        if (TypedNumber.OfPlain(cell.Text.Trim()) is not null && !isList)
            builder.AddHeading(OpenDocumentStyles.DeepestLevel, null, cell);
        else if (isList)
            builder.AddItem(cell);
        else
            builder.AddParagraph(cell);
    }

    void ReadBoxes()
    {
        while (text.Boxes.TryDequeue(out var box))
            ReadBlocks(box, isList: false);
    }

    void ReadTable(XElement table)
    {
        List<IReadOnlyList<Cell>> rows = [];
        var isHeaded = false;
        foreach (var row in table.Descendants().Where(element => element.Name.LocalName == "table-row" && TableOf(element) == table))
        {
            isHeaded |= rows.Count == 0 && row.Parent?.Name.LocalName == "table-header-rows";
            rows.Add(ReadRow(row, rows.Count > 0 ? rows[^1] : []));
        }

        builder.AddTable(rows, isHeaded);
    }

    static XElement? TableOf(XElement row) => row.Ancestors().FirstOrDefault(element => element.Name.LocalName == "table");

    List<Cell> ReadRow(XElement row, IReadOnlyList<Cell> above)
    {
        List<Cell> cells = [];
        foreach (var element in row.Elements().Where(cell => cell.Name.LocalName is "table-cell" or "covered-table-cell"))
        {
            // A cell that is covered from above says what the one above says.
            var isCovered = element.Name.LocalName == "covered-table-cell";
            var cell = isCovered && cells.Count < above.Count ? above[cells.Count] : new Cell(ReadCell(element));
            var count = int.TryParse(OpenDocumentStyles.Of(element, "number-columns-repeated"), CultureInfo.InvariantCulture, out var times)
                ? times
                : 1;
            for (var i = 0; i < count && cells.Count < MostColumns; i++)
                cells.Add(cell);
        }

        return cells;
    }

    string ReadCell(XElement cell)
    {
        var lines = cell.Descendants().Where(element => element.Name.LocalName is "p" or "h").Select(element => text.Read(element).Trim());
        var read = string.Join('\n', lines.Where(line => line.Length > 0));
        text.Boxes.Clear();
        return read;
    }
}
