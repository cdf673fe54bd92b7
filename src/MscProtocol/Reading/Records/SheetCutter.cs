using System.IO.Compression;
using System.Xml;
using MscProtocol.Documents;

namespace MscProtocol.Reading;

/// <summary>Cuts the sheets of a workbook into their rows.</summary>
/// <param name="name">The name of the file.</param>
/// <param name="first">A column by which the row is told that names the columns.</param>
/// <param name="limits">What is taken of the file at most.</param>
sealed class SheetCutter(string name, string first, DocumentLimits limits)
{
    readonly SourceText nothing = new(name, string.Empty);

    /// <summary>Returns the rows below the one that names the columns, sheet by sheet; last, where it is so, that it is damaged.</summary>
    public IEnumerable<FileRecord> Cut(ReadOnlyMemory<byte> file, long most)
    {
        var rows = Records(file, most).GetEnumerator();
        while (true)
        {
            FileRecord? record;
            try
            {
                record = rows.MoveNext() ? rows.Current : null;
            }
            catch (Exception broken) when (broken is XmlException or InvalidDataException or IOException or NotSupportedException)
            {
                record = FileRecord.Refused(name, DocumentProblems.BrokenWorkbook);
            }

            if (record is null)
                yield break;
            yield return record;
            if (record.Problem == DocumentProblems.BrokenWorkbook)
                yield break;
        }
    }

    IEnumerable<FileRecord> Records(ReadOnlyMemory<byte> file, long most)
    {
        using ZipArchive archive = new(new MemoryStream(file.ToArray(), writable: false), ZipArchiveMode.Read);
        Workbook book = new(archive, most);
        var isExport = false;
        foreach (var (sheet, part) in book.Sheets)
        {
            List<string>? names = null;
            foreach (var row in book.Rows(part))
            {
                if (names is null)
                    names = row.Cells.Exists(cell => cell.Text == first) ? Names(row) : null;
                else if (row.Cells.Count > 0)
                    yield return Record(sheet, row, names);
                isExport |= names is not null;
            }
        }

        if (!isExport)
            yield return FileRecord.Refused(name, DocumentProblems.NoText(BinaryKind.Excel));
    }

    static List<string> Names(SheetCells row)
    {
        List<string> names = [];
        foreach (var (column, text) in row.Cells)
        {
            while (names.Count < column)
                names.Add(string.Empty);
            names.Add(text);
        }

        return names;
    }

    FileRecord Record(string sheet, SheetCells row, List<string> names)
    {
        if (row.Cells.Sum(cell => (long)cell.Text.Length) > limits.Bytes)
            return new(nothing) { Problem = DocumentProblems.TooLarge(limits.Bytes) };
        List<MappingEntry> entries = [];
        Dictionary<string, string> columns = new(StringComparer.Ordinal);
        foreach (var (column, text) in row.Cells)
        {
            if (column >= names.Count || names[column].Length == 0)
                continue;
            var read = Cleaning.Readable(WrittenText.Of(text, 0, text.Length)).Text;
            entries.Add(new(new(names[column], NodeKind.Plain, default), new ScalarNode(read, NodeKind.Plain, default)));
            columns.TryAdd(names[column], Workbook.Letters(column));
        }

        return new(nothing) { Root = GivenNodes.Mapping(entries, default), Row = new(sheet, row.Number, columns) };
    }
}
