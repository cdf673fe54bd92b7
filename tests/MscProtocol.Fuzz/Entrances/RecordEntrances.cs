using System.Text;
using MscProtocol.Fuzz.Inputs;
using MscProtocol.Protocol;

namespace MscProtocol.Fuzz.Entrances;

/// <summary>Registry records and USDM documents, checked as they are and by way of a draft of our own format.</summary>
static class RecordEntrances
{
    // Drafts are compared against the same rules as their records, whatever the indication.
    static readonly ProtocolChecker Checker = new(RuleBook.Shipped("msc"));
    static readonly IReadOnlyList<string> Words =
        [.. Vocabulary.Doses, .. Vocabulary.Times, .. Vocabulary.DoseSentences, .. Vocabulary.TimeSentences];
    static readonly IReadOnlyList<string> Registry =
        [.. Seeds.Fixtures("ctgov/"), .. Seeds.Fixtures("registries/ctis.json"), .. Seeds.Fixtures("registries/isrctn.json")];

    public static Entrance ClinicalTrials { get; } =
        new("ctgov", new DocumentMaker(Registry, Words, DocumentFormat.Json).Make, input => ProtocolEntrances.Check(input, "record.json"));

    public static Entrance Usdm { get; } = new(
        "usdm",
        new DocumentMaker(Seeds.Fixtures("usdm/"), Words, DocumentFormat.Json).Make,
        input => ProtocolEntrances.Check(input, "usdm.json"));

    /// <summary>A draft of a record reads back without trouble as the same protocol, and gives the findings of its record.</summary>
    public static Entrance Import { get; } =
        new("import", chance => chance.OneIn(2) ? ClinicalTrials.Make(chance) : Usdm.Make(chance), Compare);

    static int Compare(string input)
    {
        var record = ProtocolDocument.Parse(input, "record.json");
        Promise.IsSound(record);
        if (!record.IsReadable || record.Kind == DocumentSource.Protocol)
            return 0;
        using var yaml = new StringWriter();
        ReportFormat.Yaml.Write(new ProtocolDraft(record), yaml);
        using var json = new MemoryStream();
        ReportFormat.Json.Write(new ProtocolDraft(record), json);

        // A date that cannot be read, such as one without its day, is left to be completed.
        var study = record.Protocol.Study;
        var isDated = !study.FirstEnrolmentOn.IsUnreadable && !study.RegisteredOn.IsUnreadable;
        var expected = record.Protocol with
        {
            Products = record.GivesCells ? record.Protocol.Products : [],
            Study = study with { FirstEnrolmentOn = Readable(study.FirstEnrolmentOn), RegisteredOn = Readable(study.RegisteredOn) },
        };
        foreach (var draft in (ProtocolDocument[])[
            ProtocolDocument.Parse(yaml.ToString(), "draft.yaml"),
            ProtocolDocument.Parse(Encoding.UTF8.GetString(json.ToArray()), "draft.json"),
        ])
        {
            // An arm of which a record says nothing is one that is left to be filled in.
            Promise.Holds(
                draft.IsReadable && !draft.Problems.Any(problem => problem.IsFault),
                $"a draft reads back: {string.Join("; ", draft.Refusals)}{string.Join("; ", draft.Problems)}");
            Promise.Holds(draft.Protocol!.Equals(expected), $"a draft says what its record says: {draft.Source.Name}");
            if (record.GivesCells && isDated)
                HasFindingsOf(record, draft);
        }

        return yaml.ToString().GetHashCode(StringComparison.Ordinal);
    }

    static Stated<DateOnly> Readable(Stated<DateOnly> date) => date.IsUnreadable ? default : date;

    static void HasFindingsOf(ProtocolDocument record, ProtocolDocument draft)
    {
        var expected = Checker.Check(record).Findings.Select(finding => (finding.RuleId, finding.Path)).ToHashSet();
        var found = Checker.Check(draft).Findings;
        expected.ExceptWith(found.Select(finding => (finding.RuleId, finding.Path)));
        Promise.Holds(expected.Count == 0, $"a draft has the findings of its record: {expected.FirstOrDefault()}");
    }
}
