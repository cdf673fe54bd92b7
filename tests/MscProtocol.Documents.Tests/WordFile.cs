using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WordDocument = DocumentFormat.OpenXml.Wordprocessing.Document;

namespace MscProtocol.Documents.Tests;

/// <summary>Makes Word files, with styles whose ids are not English.</summary>
sealed class WordFile
{
    readonly Body body = new();

    /// <summary>Adds a heading by its style.</summary>
    public WordFile Heading(int level, string text) => Add(Styled($"berschrift{level}", text));

    /// <summary>Adds a paragraph of plain text.</summary>
    public WordFile Text(string text) => Add(new Paragraph(RunOf(text)));

    /// <summary>Adds a paragraph as WordprocessingML, such as <c>&lt;w:r&gt;…&lt;/w:r&gt;</c>.</summary>
    public WordFile Xml(string content) => Add(new Paragraph { InnerXml = content });

    /// <summary>Adds an item of a numbered list.</summary>
    public WordFile Item(string text)
    {
        var numbering = new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = 2 });
        return Add(new Paragraph(new ParagraphProperties(numbering), RunOf(text)));
    }

    /// <summary>Adds a table; a cell that is <see langword="null"/> goes on from the one above.</summary>
    public WordFile Table(params string?[][] rows)
    {
        var table = new Table();
        foreach (var row in rows)
        {
            var cells = row.Select(text => new TableCell(
                new TableCellProperties(new VerticalMerge { Val = text is null ? MergedCellValues.Continue : MergedCellValues.Restart }),
                new Paragraph(RunOf(text ?? string.Empty))));
            table.AppendChild(new TableRow(cells));
        }

        body.AppendChild(table);
        return this;
    }

    /// <summary>Returns the file.</summary>
    public byte[] Bytes()
    {
        using var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = file.AddMainDocumentPart();
            main.Document = new WordDocument(body);
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
                StyleOf("berschrift1", "heading 1", level: 0), StyleOf("berschrift2", "heading 2", level: 1), Hidden());
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
                Headings(), Items(),
                new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = 1 },
                new NumberingInstance(new AbstractNumId { Val = 2 }) { NumberID = 2 });
        }

        return stream.ToArray();
    }

    WordFile Add(OpenXmlElement element)
    {
        body.AppendChild(element);
        return this;
    }

    static Run RunOf(string text) => new(new Text(text) { Space = SpaceProcessingModeValues.Preserve });

    static Paragraph Styled(string style, string text) =>
        new(new ParagraphProperties(new ParagraphStyleId { Val = style }), RunOf(text));

    static Style StyleOf(string id, string name, int level) => new(
        new StyleName { Val = name },
        new StyleParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = level }, new NumberingId { Val = 1 })))
    {
        Type = StyleValues.Paragraph,
        StyleId = id,
    };

    static Style Hidden() => new(new StyleName { Val = "Hinweis" }, new StyleRunProperties(new Vanish()))
    {
        Type = StyleValues.Paragraph,
        StyleId = "Hinweis",
    };

    static AbstractNum Headings() => new(
        LevelOf(0, NumberFormatValues.Decimal, "%1"), LevelOf(1, NumberFormatValues.Decimal, "%1.%2"))
    { AbstractNumberId = 1 };

    static AbstractNum Items() => new(LevelOf(0, NumberFormatValues.LowerLetter, "%1)")) { AbstractNumberId = 2 };

    static Level LevelOf(int index, NumberFormatValues format, string text) => new(
        new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = format }, new LevelText { Val = text })
    {
        LevelIndex = index,
    };
}
