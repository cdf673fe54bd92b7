using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace MscProtocol.Tests.Reading.Registries;

/// <summary>Files of registries, made up for the tests.</summary>
static class Exports
{
    /// <summary>A trial as WHO ICTRP exports it, with what every test needs.</summary>
    public static IReadOnlyDictionary<string, string> Trial { get; } = new Dictionary<string, string>
    {
        ["TrialID"] = "ChiCTR9000000001",
        ["Public title"] = "Umbilical cord MSC in sepsis",
        ["Scientific title"] = "Umbilical cord mesenchymal stem cells in sepsis" + new string(' ', 200),
        ["Date registration3"] = "20240224",
        ["Source Register"] = "ChiCTR",
        ["Study type"] = "Interventional study",
        ["Intervention"] = "Experimental group:intravenous infusion of UC-MSC, 2x10^6 cells/kg;Control group:saline;",
    };

    /// <summary>Returns the trial with one field changed.</summary>
    public static IReadOnlyDictionary<string, string> With(string field, string value) =>
        With((field, value));

    /// <summary>Returns the trial with some fields changed.</summary>
    public static IReadOnlyDictionary<string, string> With(params (string Field, string Value)[] changes)
    {
        Dictionary<string, string> trial = new(Trial);
        foreach (var (field, value) in changes)
            trial[field] = value;
        return trial;
    }

    /// <summary>Returns an export in XML.</summary>
    public static string Xml(params IReadOnlyDictionary<string, string>[] trials)
    {
        StringBuilder xml = new("<?xml version='1.0' encoding='UTF-8' ?><Trials_downloaded_from_ICTRP>\n");
        foreach (var trial in trials)
        {
            xml.Append("  <Trial>\n");
            foreach (var (field, value) in trial)
            {
                var name = field.Replace(' ', '_');
                xml.Append(CultureInfo.InvariantCulture, $"    <{name}>{SecurityElement.Escape(value)}\n    </{name}>\n");
            }

            xml.Append("  </Trial>\n");
        }

        return xml.Append("</Trials_downloaded_from_ICTRP>\n").ToString();
    }

    /// <summary>Returns an export in CSV.</summary>
    public static string Csv(params IReadOnlyDictionary<string, string>[] trials)
    {
        List<string> columns = [.. trials.SelectMany(trial => trial.Keys).Distinct()];
        StringBuilder csv = new(string.Join(',', columns) + "\r\n");
        foreach (var trial in trials)
            csv.Append(string.Join(',', columns.Select(column => Quoted(trial.GetValueOrDefault(column, string.Empty)))) + "\r\n");
        return csv.ToString();
    }

    /// <summary>Returns an export as a workbook, in which texts are shared and numbers are not.</summary>
    public static byte[] Xlsx(params IReadOnlyDictionary<string, string>[] trials)
    {
        List<string> columns = [.. trials.SelectMany(trial => trial.Keys).Distinct()];
        List<string> texts = [];
        StringBuilder rows = new();
        List<IEnumerable<string>> lines =
            [columns, .. trials.Select(trial => columns.Select(column => trial.GetValueOrDefault(column, string.Empty)))];
        for (var i = 0; i < lines.Count; i++)
        {
            var cells = string.Concat(lines[i].Select((text, column) => Cell(text, column, i + 1, texts)));
            rows.Append(CultureInfo.InvariantCulture, $"<row r=\"{i + 1}\">{cells}</row>");
        }

        return Zip(
            ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
            ("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>"),
            ("xl/workbook.xml",
                "<workbook xmlns:r=\"urn:r\"><sheets><sheet name=\"Trials\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"),
            ("xl/worksheets/sheet1.xml", $"<worksheet><sheetData>{rows}</sheetData></worksheet>"),
            ("xl/sharedStrings.xml",
                $"<sst>{string.Concat(texts.Select(text => $"<si><t>{SecurityElement.Escape(text)}</t></si>"))}</sst>"));
    }

    /// <summary>Returns an archive of these parts.</summary>
    public static byte[] Zip(params (string Name, string Text)[] parts)
    {
        MemoryStream file = new();
        using (ZipArchive archive = new(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using StreamWriter part = new(archive.CreateEntry(name).Open());
                part.Write(text);
            }
        }

        return file.ToArray();
    }

    /// <summary>Returns a file of tests/protocols/registries: entries of registries, written of what is published of the trials.</summary>
    public static string Entry(string file) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "protocols", "registries", file));

    /// <summary>Reads every trial of a file.</summary>
    public static IReadOnlyList<ProtocolDocument> Read(string text, string name = "export.xml", DocumentLimits? limits = null) =>
        Read(Encoding.UTF8.GetBytes(text), name, limits);

    /// <summary>Reads every trial of a file.</summary>
    public static IReadOnlyList<ProtocolDocument> Read(byte[] file, string name, DocumentLimits? limits = null) =>
        [.. ProtocolDocument.ReadAll(new MemoryStream(file), name, limits: limits)];

    /// <summary>Returns what the document states of a field; an empty text for nothing.</summary>
    public static string Fact(this ProtocolDocument document, string path) =>
        string.Join(
            " | ",
            document.Facts.Where(fact => fact.Path == path || fact.Path.StartsWith(path + "[", StringComparison.Ordinal))
                .Select(fact => fact.Value));

    static string Cell(string text, int column, int row, List<string> texts)
    {
        if (text.Length == 0)
            return string.Empty;
        var reference = $"{(char)('A' + column)}{row}";
        if (text.All(char.IsAsciiDigit))
            return $"<c r=\"{reference}\"><v>{text}</v></c>";
        texts.Add(text);
        return $"<c r=\"{reference}\" t=\"s\"><v>{texts.Count - 1}</v></c>";
    }

    static string Quoted(string text) =>
        text.AsSpan().ContainsAny("\",\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
