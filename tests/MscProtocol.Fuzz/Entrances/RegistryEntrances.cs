using MscProtocol.Fuzz.Inputs;

namespace MscProtocol.Fuzz.Entrances;

/// <summary>Exports of registries that are no JSON: XML, CSV, text and workbooks.</summary>
static class RegistryEntrances
{
    static readonly IReadOnlyList<string> Files =
    [
        .. new[] { "ictrp.csv", "ntr3495", "isrctn.xml", "ctgov.xml", "sepcell.euctr" }
            .SelectMany(file => Seeds.Fixtures($"registries/{file}")),
    ];

    static readonly IReadOnlyList<string> Words =
    [
        .. Vocabulary.DoseSentences, .. Vocabulary.Doses, "<Trial>", "</Trial>", "<TrialID>", "<![CDATA[", "&lt;br&gt;", "<br>", "&amp;",
        ",,", "\"\"", "_x000D_", "√ó", "43862", "20240224", "Intervention group:", "Control group:", "EudraCT Number: ", "D.IMP: 1", "Yes",
        "No",
    ];

    static readonly IReadOnlyList<string> SheetWords =
        ["<c r=\"ZZ9\">", "<row r=\"9\">", "t=\"s\"", "<v>99999999999</v>", "<is>", "</c>"];

    // A sheet of what the tests of workbooks need, in which every cell holds its text.
    const string Sheet = """
        <worksheet><sheetData>
        <row r="1"><c r="A1" t="inlineStr"><is><t>TrialID</t></is></c><c r="B1" t="inlineStr"><is><t>Source Register</t></is></c>
        <c r="C1" t="inlineStr"><is><t>Intervention</t></is></c><c r="D1" t="inlineStr"><is><t>Phase</t></is></c></row>
        <row r="2"><c r="A2" t="inlineStr"><is><t>ChiCTR9000000001</t></is></c><c r="B2" t="s"><v>0</v></c>
        <c r="C2" t="inlineStr"><is><t>UC-MSC, 2x10^6 cells/kg</t></is></c><c r="D2"><v>43862</v></c></row>
        </sheetData></worksheet>
        """;

    public static Entrance Exports { get; } = new(
        "registries",
        chance => new TextChanges(chance, Words).Apply(chance.Of(Files)),
        input => ProtocolEntrances.Check(input, "export.txt"));

    public static Entrance Workbooks { get; } =
        new("workbooks", chance => new TextChanges(chance, [.. SheetWords, .. Words]).Apply(Sheet), CheckWorkbook);

    static int CheckWorkbook(string sheet)
    {
        using var file = new MemoryStream(Archive.Of(
            ("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"a\" Target=\"s.xml\"/></Relationships>"),
            ("xl/workbook.xml", "<workbook><sheet name=\"Trials\" id=\"a\"/></workbook>"),
            ("xl/sharedStrings.xml", "<sst><si><t>ChiCTR</t></si></sst>"),
            ("xl/s.xml", sheet)));
        List<Report> reports = [.. new ProtocolChecker().CheckAll(file, "export.xlsx")];
        reports.ForEach(Promise.IsSound);
        Promise.Holds(reports.Count > 0, "there is a report");
        return Digest.Of(reports);
    }
}
