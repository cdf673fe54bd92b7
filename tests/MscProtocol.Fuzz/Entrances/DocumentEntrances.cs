using System.Globalization;
using System.Text;
using MscProtocol.Fuzz.Inputs;

namespace MscProtocol.Fuzz.Entrances;

/// <summary>Documents for people: Word and OpenDocument files, PDF, papers, and bundles of ICH M11.</summary>
static class DocumentEntrances
{
    static readonly ProtocolChecker Checker = new(options: new() { Sources = PaperSources.All });

    static readonly IReadOnlyList<string> Sentences =
    [
        .. Vocabulary.DoseSentences, .. Vocabulary.Doses, "Phase 2", "A total of 84 participants are randomised 1:1.",
        "Viability after thaw is at least 80 %.", "主要终点为第28天全因死亡率。", "6.2 Dose", "Exclusion Criteria", "Full Title:",
    ];

    static readonly IReadOnlyList<string> WordWords =
    [
        .. Sentences, "<w:p>", "</w:p>", "<w:tbl>", "</w:tbl>", "<w:tr>", "<w:tc>", "<w:vMerge/>", "<w:gridSpan w:val=\"9999999999\"/>",
        "<w:tab/>", "<w:noBreakHyphen/>", "<w:sym w:font=\"Symbol\" w:char=\"F0B3\"/>", "<w:numPr><w:ilvl w:val=\"-1\"/></w:numPr>",
        "<w:pStyle w:val=\"Heading9\"/>", "<w:del>", "<w:vertAlign w:val=\"superscript\"/>", "<w:footnoteReference w:id=\"x\"/>",
    ];

    static readonly IReadOnlyList<string> PaperWords =
    [
        .. Sentences, "<sec>", "</sec>", "<title>", "<sup>6</sup>", "<table-wrap>", "<tr>", "<td colspan=\"99999\">", "<list-item>",
        "&#x2009;",
    ];

    static readonly IReadOnlyList<string> PdfWords =
    [
        .. Sentences, "BT", "ET", " Tj", " Td", " Tm", "q ", "Q ", " cm", "/F1 1e9 Tf", " re S", " l S", "T*", "<FEFF4E2D>", " Do", "obj",
        "R",
    ];

    static readonly IReadOnlyList<string> BundleWords =
        [.. Sentences, "\"section\": [", "\"title\":", "<div>", "<table>", "<td>", "&lt;", "\"resourceType\": \"Composition\""];

    const string WordText = """
        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
        <w:p><w:r><w:t>A randomised phase 2 trial of umbilical cord mesenchymal stromal cells in septic shock</w:t></w:r></w:p>
        <w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>6.2 Dose and administration</w:t></w:r></w:p>
        <w:p><w:r><w:t>Participants receive 2 x 10</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>6</w:t></w:r>
        <w:r><w:t xml:space="preserve"> cells per kg by central vein over 30 minutes.</w:t></w:r></w:p>
        <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Arm</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Dose</w:t></w:r></w:p></w:tc></w:tr>
        <w:tr><w:tc><w:p><w:r><w:t>Low</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>1e6 cells/kg</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
        </w:body></w:document>
        """;

    const string OpenText = """
        <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
        xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0">
        <office:body><office:text><text:p>A phase 1 trial of bone marrow mesenchymal stromal cells in ARDS</text:p>
        <text:h text:outline-level="1">Dose</text:h><text:p>One dose of 10 million cells/kg<text:s text:c="3"/>by vein.</text:p>
        <table:table><table:table-row><table:table-cell table:number-columns-repeated="2"><text:p>Day 28</text:p></table:table-cell>
        </table:table-row></table:table></office:text></office:body></office:document-content>
        """;

    const string Paper = """
        <article><front><article-meta><title-group><article-title>Mesenchymal stromal cells in septic shock: a trial</article-title>
        </title-group><abstract><p>We gave 3 x 10<sup>6</sup> cells/kg to 15 patients.</p></abstract></article-meta></front>
        <body><sec><title>Methods</title><p>Cells of bone marrow were thawed; viability was over 70 %.</p>
        <table-wrap><table><tr><th>Group</th><th>Dose</th></tr><tr><td>A</td><td>1e6 cells/kg</td></tr></table></table-wrap></sec></body>
        </article>
        """;

    const string PdfPage = """
        BT /F1 15 Tf 70 760 Td (6.2 Dose) Tj ET
        BT /F1 11 Tf 70 730 Td (Participants receive 2 x 10) Tj /F1 6 Tf 4 Ts (6) Tj 0 Ts /F1 11 Tf ( stromal cells per kg) Tj ET
        BT /F1 11 Tf 70 716 Td (by central vein on day 1 and day 3.) Tj ET
        70 700 m 370 700 l S 70 670 m 370 670 l S 70 640 m 370 640 l S 70 640 m 70 700 l S 220 640 m 220 700 l S 370 640 m 370 700 l S
        BT /F1 11 Tf 75 685 Td (Dose) Tj 150 0 Td (2 million cells per kg) Tj ET
        BT /F1 11 Tf 75 655 Td (Route) Tj 150 0 Td (by vein) Tj ET
        """;

    const string Bundle = """
        {"resourceType":"Bundle","type":"collection","entry":[{"resource":{"resourceType":"ResearchStudy","title":"MSC in septic shock",
        "phase":{"coding":[{"display":"Phase 2"}]}}},{"resource":{"resourceType":"Composition","title":"ICH M11 protocol","section":[
        {"title":"6 Trial Intervention","text":{"div":"<div><p>2 x 10<sup>6</sup> cells/kg</p><table><tr><td>Arm</td></tr></table></div>"},
        "section":[{"title":"6.1 Dose","text":{"div":"<div>1e6 cells/kg</div>"}}]}]}}]}
        """;

    public static Entrance Word { get; } =
        new("word", chance => new TextChanges(chance, WordWords).Apply(WordText), xml => CheckFile(WordFile(xml), "protocol.docx"));

    public static Entrance OpenDocument { get; } =
        new("open-document", chance => new TextChanges(chance, WordWords).Apply(OpenText), xml => CheckFile(OpenFile(xml), "protocol.odt"));

    public static Entrance Papers { get; } =
        new("papers", chance => new TextChanges(chance, PaperWords).Apply(Paper), xml => CheckFile(Bytes.Of(xml), "paper.xml"));

    /// <summary>Pages of PDF files, or the whole file, so that what says where its parts are is wrong.</summary>
    public static Entrance Pdf { get; } = new(
        "pdf",
        chance => new TextChanges(chance, PdfWords).Apply(chance.OneIn(2) ? PdfPage : PdfFile(PdfPage)),
        text => CheckFile(Bytes.Of(text.StartsWith("%PDF", StringComparison.Ordinal) ? text : PdfFile(text)), "protocol.pdf"));

    public static Entrance Bundles { get; } =
        new("m11", chance => new TextChanges(chance, BundleWords).Apply(Bundle), json => CheckFile(Bytes.Of(json), "m11.json"));

    static int CheckFile(byte[] file, string name)
    {
        List<Report> reports = [.. Checker.CheckAll(new MemoryStream(file), name)];
        reports.ForEach(Promise.IsSound);
        Promise.Holds(reports.Count > 0, "there is a report");
        return Digest.Of(reports);
    }

    static byte[] WordFile(string document) => Archive.Of(
        ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
        ("_rels/.rels", """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
            </Relationships>
            """),
        ("word/document.xml", document));

    static byte[] OpenFile(string content) =>
        Archive.Of(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", content));

    static string PdfFile(string page)
    {
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            string.Create(CultureInfo.InvariantCulture, $"<< /Length {Bytes.Of(page).Length} >>\nstream\n{page}\nendstream"),
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        ];
        var file = new StringBuilder("%PDF-1.4\n");
        List<int> places = [];
        for (var i = 0; i < objects.Length; i++)
        {
            places.Add(Bytes.Of(file.ToString()).Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var table = Bytes.Of(file.ToString()).Length;
        file.Append("xref\n0 6\n0000000000 65535 f \n");
        foreach (var place in places)
            file.Append(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n");
        return file.Append(CultureInfo.InvariantCulture, $"trailer << /Size 6 /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n").ToString();
    }
}
