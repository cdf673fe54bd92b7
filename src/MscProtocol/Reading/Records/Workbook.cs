using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace MscProtocol.Reading;

/// <summary>A workbook of Excel (.xlsx): the part of it that tables need. Reads so much of each part at most.</summary>
sealed class Workbook(ZipArchive archive, long most)
{
    const int Alphabet = 26;

    // Cells beyond these do not exist in a workbook.
    const int MostColumns = 16_384;

    readonly XmlReaderSettings settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = most,
    };

    List<string>? shared;

    /// <summary>The sheets in their order: name, and the part that holds it.</summary>
    public IEnumerable<(string Name, string Part)> Sheets
    {
        get
        {
            var parts = Elements("xl/_rels/workbook.xml.rels", "Relationship")
                .ToLookup(relation => relation.GetValueOrDefault("Id"), relation => relation.GetValueOrDefault("Target"));
            foreach (var sheet in Elements("xl/workbook.xml", "sheet"))
            {
                if (parts[sheet.GetValueOrDefault("id")].FirstOrDefault() is { } part)
                    yield return (sheet.GetValueOrDefault("name", string.Empty), part.StartsWith('/') ? part[1..] : "xl/" + part);
            }
        }
    }

    /// <summary>The letters of a column, from 0.</summary>
    public static string Letters(int column)
    {
        var letters = string.Empty;
        for (var rest = column; rest >= 0; rest = (rest / Alphabet) - 1)
            letters = (char)('A' + (rest % Alphabet)) + letters;
        return letters;
    }

    /// <summary>Returns the rows of a sheet.</summary>
    /// <exception cref="XmlException">The part is no XML, or too long.</exception>
    /// <exception cref="InvalidDataException">The part is damaged.</exception>
    public IEnumerable<SheetCells> Rows(string part)
    {
        using var reader = Open(part);
        SheetCells? row = null;
        while (reader?.Read() == true)
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            if (reader.LocalName == "row")
            {
                if (row is not null)
                    yield return row;
                row = new(NumberOf(reader, (row?.Number ?? 0) + 1), []);
            }
            else if (reader.LocalName == "c" && row is not null)
            {
                var column = ColumnOf(reader.GetAttribute("r")) ?? (row.Cells is [.., var last] ? last.Column + 1 : 0);
                if (TextOf(reader) is { Length: > 0 } text && column < MostColumns)
                    row.Cells.Add((column, text));
            }
        }

        if (row is not null)
            yield return row;
    }

    static int NumberOf(XmlReader row, int otherwise) =>
        int.TryParse(row.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    // "AB12" is column 27.
    static int? ColumnOf(string? reference)
    {
        var column = 0;
        foreach (var letter in (reference ?? string.Empty).TakeWhile(char.IsAsciiLetterUpper))
            column = Math.Min(MostColumns, column * Alphabet) + letter - 'A' + 1;
        return column == 0 ? null : column - 1;
    }

    string? TextOf(XmlReader cell)
    {
        var type = cell.GetAttribute("t");
        if (cell.IsEmptyElement)
            return null;
        var text = type == "inlineStr" ? Words(cell, "c") : Words(cell, "c", "v");
        if (type != "s")
            return text;
        shared ??= Shared();
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < shared.Count
            ? shared[number]
            : throw new InvalidDataException();
    }

    List<string> Shared()
    {
        List<string> texts = [];
        using var reader = Open("xl/sharedStrings.xml");
        while (reader?.Read() == true)
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "si" })
                texts.Add(reader.IsEmptyElement ? string.Empty : Words(reader, "si"));
        }

        return texts;
    }

    // The words of an element in which the reader stands; not how they are pronounced.
    static string Words(XmlReader reader, string element, string holder = "t")
    {
        StringBuilder words = new();
        var (inWords, inSound) = (false, false);
        while (reader.Read() && (reader.NodeType != XmlNodeType.EndElement || reader.LocalName != element))
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element or XmlNodeType.EndElement:
                    var begins = reader.NodeType == XmlNodeType.Element && !reader.IsEmptyElement;
                    if (reader.LocalName == "rPh")
                        inSound = begins;
                    else if (reader.LocalName == holder)
                        inWords = begins;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                    if (inWords && !inSound)
                        words.Append(reader.Value);
                    break;
            }
        }

        return words.ToString();
    }

    IEnumerable<Dictionary<string, string>> Elements(string part, string element)
    {
        using var reader = Open(part);
        while (reader?.Read() == true)
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName != element)
                continue;
            Dictionary<string, string> values = new(StringComparer.Ordinal);
            while (reader.MoveToNextAttribute())
                values[reader.LocalName] = reader.Value;
            yield return values;
        }
    }

    XmlReader? Open(string part) => archive.GetEntry(part) is { } entry ? XmlReader.Create(entry.Open(), settings) : null;
}
