using System.Text.Json;
using System.Xml;
using MscProtocol.Documents;
using MscProtocol.Fuzz.Inputs;

namespace MscProtocol.Fuzz.Entrances;

/// <summary>Protocol files of our own format, and the reports on them.</summary>
static class ProtocolEntrances
{
    static readonly ProtocolChecker Checker = new();
    static readonly IReadOnlyList<string> Words =
    [
        .. Vocabulary.Doses, .. Vocabulary.Times, .. Vocabulary.Units, "TBD", "待定", "mscProtocol", "Sepsis-3", "umbilical cord",
        "intravenous", "experimental",
    ];
    static readonly IReadOnlyList<string> Texts =
        [.. Seeds.Fixtures("complete.yaml"), .. Seeds.Fixtures("bench"), .. Seeds.Shipped("trials/")];

    public static Entrance Yaml { get; } =
        new("protocol-yaml", new DocumentMaker(Texts, Words, DocumentFormat.Yaml).Make, input => Check(input, "protocol.yaml"));

    public static Entrance Json { get; } = new("protocol-json", new DocumentMaker(
        [.. Texts.Select(text => TreeNotation.Json(Seeds.TreeOf(text)!))], Words, DocumentFormat.Json).Make,
        input => Check(input, "protocol.json"));

    /// <summary>A protocol in YAML and the same protocol in JSON, which give the same findings and verdicts.</summary>
    public static Entrance Twins { get; } = new("yaml-json", Yaml.Make, Compare);

    /// <summary>What is read without the YAML library, which reads it alike.</summary>
    public static Entrance Plain { get; } = new(
        "yaml-library", new DocumentMaker([.. Texts, .. Seeds.Shipped("msc/")], Words, DocumentFormat.Yaml).Make, ReadTwice);

    /// <summary>Every form of report, in both languages.</summary>
    public static Entrance Reports { get; } = new("reports", Yaml.Make, Write);

    /// <summary>Checks an input as a text, or else as a file: which of them follows from its length, so that it stays the same.</summary>
    public static int Check(string input, string name)
    {
        List<Report> reports = [];
        if (input.Length % 2 == 0)
        {
            reports.Add(Checker.CheckText(input, name));
        }
        else
        {
            using var stream = new MemoryStream(Bytes.Of(input));
            reports.AddRange(Checker.CheckAll(stream, name));
        }

        reports.ForEach(Promise.IsSound);
        Promise.Holds(reports.Count > 0, "there is a report");
        return Digest.Of(reports);
    }

    static int Compare(string input)
    {
        var read = DocumentReader.Read(input, "protocol.yaml", DocumentFormat.Yaml, DocumentLimits.Default);
        if (read.Root is not { } root)
            return 0;
        var (yaml, json) =
            (Checker.CheckText(input, "protocol.yaml"), Checker.CheckText(TreeNotation.Json(Tree.Of(root)), "protocol.json"));
        var (one, other) = (Told(yaml), Told(json));
        Promise.Holds(
            one.SequenceEqual(other),
            $"YAML and JSON give the same report: {one.Except(other).FirstOrDefault()} against {other.Except(one).FirstOrDefault()}");
        return Digest.Of(one);
    }

    static int ReadTwice(string input)
    {
        var text = new SourceText("protocol.yaml", input);
        var plain = new TreeBuilder(text, DocumentLimits.Default);
        if (Characters.FindForbidden(text, DocumentFormat.Yaml) is not null || !PlainYamlReader.TryRead(plain))
            return 0;
        var library = new TreeBuilder(text, DocumentLimits.Default);
        YamlDocumentReader.Read(library);
        var (one, other) = (plain.Build(), library.Build());
        Promise.Holds(other.Root is not null && IsSame(one.Root!, other.Root), "a text is read alike with and without the YAML library");
        return input.Length;
    }

    static bool IsSame(Node one, Node other) => one.Span == other.Span && (one, other) switch
    {
        (ScalarNode a, ScalarNode b) => a.Text == b.Text && a.Style == b.Style,
        (SequenceNode a, SequenceNode b) => a.Items.Count == b.Items.Count && a.Items.Zip(b.Items, IsSame).All(same => same),
        (MappingNode a, MappingNode b) => a.Entries.Count == b.Entries.Count && a.Entries.Zip(b.Entries, IsSameEntry).All(same => same),
        _ => false,
    };

    static bool IsSameEntry(MappingEntry one, MappingEntry other) => IsSame(one.Key, other.Key) && IsSame(one.Value, other.Value);

    // Messages may name lines.
    static List<string> Told(Report report) =>
    [
        .. report.Refusals.Select(refusal => refusal.Id),
        .. report.Findings.Select(finding => $"{finding.RuleId} {finding.Path} {finding.Severity} {finding.Actual} {finding.Expected}"),
        .. report.Verdicts.Select(verdict => $"{verdict.Rule.Id} {verdict.Node} {verdict.Verdict}"),
    ];

    static int Write(string input)
    {
        var document = ProtocolDocument.Parse(input, "a\u001B[2Jb.yaml");
        Promise.IsSound(document);
        var report = Checker.Check(document);
        HashCode code = default;
        foreach (var format in ReportFormat.Of<CheckRun>())
        {
            using var output = new MemoryStream();
            format.Write([report], output, new() { Language = input.Length % 2 == 0 ? Language.English : Language.Chinese });
            code.AddBytes(output.ToArray());
            output.Position = 0;
            if (format == ReportFormat.Json || format == ReportFormat.Sarif)
                JsonDocument.Parse(output).Dispose();
            else if (format == ReportFormat.JUnit)
                ReadXml(output);
        }

        return code.ToHashCode();
    }

    static void ReadXml(Stream xml)
    {
        using var reader = XmlReader.Create(xml);
        while (reader.Read())
            continue;
    }
}
