using System.Text;
using MscProtocol.Protocol;
using MscProtocol.Tests.Checking.Surveys;

namespace MscProtocol.Tests.Checking;

/// <summary>What a report tells of the document that was checked.</summary>
sealed class CheckedDocumentTests
{
    const string Protocol = "mscProtocol: 1\nproducts: { viability: { minimum: 60 % } }\n";

    static ProtocolChecker Checker => new(RuleBook.Shipped("msc/viability"));

    [Test]
    public void A_protocol_is_judged()
    {
        var report = Checker.CheckText(Protocol);

        Assert.That(
            (report.Kind, report.Study, report.GivesCells, report.IsComplete),
            Is.EqualTo((DocumentSource.Protocol, (string?)null, true, true)));
        Assert.That(report.Findings.Select(finding => finding.RuleId), Does.Contain("MSC-VIA-002"));
        Assert.That(
            (report.Remarks, report.NotCarried, report.Refusals),
            Is.EqualTo((Array.Empty<ReadingRemark>(), Array.Empty<string>(), Array.Empty<Problem>())));
    }

    [Test]
    public void What_a_checker_keeps_of_one_protocol_changes_nothing_of_the_next()
    {
        TrialProtocol[] protocols = [.. Precedent.Shipped.Select(trial => trial.Protocol)];
        var checker = new ProtocolChecker();
        string[] together = [.. protocols.Concat(protocols.Reverse()).Select(protocol => Told(checker.Check(protocol)))];

        string[] alone = [.. protocols.Select(protocol => Told(new ProtocolChecker().Check(protocol)))];
        Assert.That(together, Is.EqualTo(alone.Concat(alone.Reverse())));
        Assert.That(alone, Is.Unique.And.All.Contains("MSC-"));
    }

    [Test]
    public void A_file_that_is_refused_gets_no_verdicts()
    {
        var report = Checker.CheckText("arms: [");

        Assert.That((report.Verdicts, report.Findings), Is.EqualTo((Array.Empty<RuleVerdict>(), Array.Empty<Finding>())));
        Assert.That(report.Refusals, Is.Not.Empty);
        Assert.That(report.IsComplete, Is.False);
        Assert.That(report.RuleSets.Select(set => set.Name), Is.EqualTo(new[] { "msc/viability" }));
    }

    [Test]
    public void A_trial_that_gives_no_such_cells_gets_no_verdicts()
    {
        var report = Checker.CheckText(Records.OtherCells, "record.json");

        Assert.That((report.GivesCells, report.Study, report.Kind), Is.EqualTo((false, "NCT00000001", DocumentSource.ClinicalTrials)));
        Assert.That((report.Verdicts, report.Findings), Is.EqualTo((Array.Empty<RuleVerdict>(), Array.Empty<Finding>())));
        Assert.That(report.Remarks, Is.Not.Empty);
        Assert.That(report.IsComplete);
    }

    // A registry has no field for what is done when cells are released; a strict check asks for it all the same.
    [TestCase(false)]
    [TestCase(true)]
    public void What_a_registry_record_cannot_state_is_not_stated_unless_the_check_is_strict(bool strict)
    {
        const string Record = """
            { "protocolSection": {
              "identificationModule": { "nctId": "NCT00000002", "briefTitle": "Umbilical cord mesenchymal stem cells in sepsis" },
              "armsInterventionsModule": {
                "armGroups": [ { "label": "Cells", "type": "EXPERIMENTAL", "interventionNames": [ "Biological: UC-MSC" ] } ],
                "interventions": [ { "type": "BIOLOGICAL", "name": "UC-MSC" } ] } } }
            """;
        var report = new ProtocolChecker(RuleBook.Shipped("msc"), new() { Strict = strict }).CheckText(Record, "record.json");
        var missing = report.Findings.Where(finding => finding.Kind == FindingKind.Missing).Select(finding => finding.Path).ToList();

        Assert.That(
            (report.Kind, report.Study, report.GivesCells, report.Source.Name),
            Is.EqualTo((DocumentSource.ClinicalTrials, "NCT00000002", true, "record.json")));
        Assert.That(report.NotCarried, Is.Ordered.Using<string>(StringComparer.Ordinal).And.Unique);
        Assert.That(report.NotCarried.Contains("products[0].viability.minimum"), Is.EqualTo(!strict));
        Assert.That(missing.Contains("products[0].viability.minimum"), Is.EqualTo(strict));
        Assert.That(report.NotCarried.Count == 0, Is.EqualTo(strict));
    }

    [Test]
    public void A_file_a_stream_and_a_text_are_judged_alike()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, Protocol);
            using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Protocol));
            Report[] reports = [Checker.CheckFile(path), Checker.Check(stream, path), Checker.CheckText(Protocol, path)];

            foreach (var report in reports)
            {
                Assert.That(report.Findings.Select(Line), Is.EqualTo(reports[0].Findings.Select(Line)).And.Not.Empty);
                Assert.That(report.Findings.Select(finding => finding.File), Is.All.EqualTo(path));
            }
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Test]
    public void Every_trial_of_a_stream_is_judged()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Records.All));

        var reports = Checker.CheckAll(stream, Records.Name).ToList();

        Assert.That(reports.Select(report => (report.Refusals.Count == 0, report.GivesCells, report.Verdicts.Count > 0)), Is.EqualTo(new[]
        {
            (true, true, true), (true, true, true), (false, true, false), (true, true, true), (true, false, false),
        }));
    }

    // What the reader could not take as written, by the number of its problem.
    [TestCase("mscProtocol: 1\nstudy: { phaze: 1 }", "READ-001", FindingSeverity.Error, FindingKind.Unreadable,
        "Every key is a field of the protocol format", "每个键均为方案格式中的字段")]
    [TestCase("mscProtocol: 1\nmscProtocol: 1", "READ-002", FindingSeverity.Error, FindingKind.Inconsistent, "Every field is given once",
        "每个字段只给出一次")]
    [TestCase("mscProtocol: 1\nstudy: [a trial]", "READ-003", FindingSeverity.Error, FindingKind.Unreadable,
        "Values, lists and groups stand where they belong", "值、列表和字段组各在其位")]
    [TestCase("mscProtocol: 1\nproducts: { passage: low }", "READ-004", FindingSeverity.Error, FindingKind.Unreadable,
        "Every value can be read", "每个值均可读取")]
    [TestCase("mscProtocol: 1\nproducts: { source: ghost }", "READ-005", FindingSeverity.Error, FindingKind.Unreadable,
        "Controlled words are used", "使用受控术语")]
    [TestCase("mscProtocol: 1\narms: { doseTotal: 70 million cells }", "READ-006", FindingSeverity.Error, FindingKind.Unreadable,
        "Computed fields are not written", "不填写计算字段")]
    [TestCase("mscProtocol: 1\nproducts: { name: A }\narms: { product: B }", "READ-007", FindingSeverity.Error, FindingKind.Inconsistent,
        "Statements do not contradict each other", "各项表述不相互矛盾")]
    [TestCase("study: { phase: 1 }", "READ-008", FindingSeverity.Warning, FindingKind.Missing, "The version of the format is stated",
        "注明格式版本")]
    [TestCase("mscProtocol: 1\narms: { dose: 1x106 cells/kg }", "READ-009", FindingSeverity.Warning, FindingKind.Inconsistent,
        "Notations have one reading", "数值写法只有一种读法")]
    [TestCase("mscProtocol: 1\narms: [{ name: , times: [~] }]", "READ-011", FindingSeverity.Info, FindingKind.Missing,
        "Groups and list elements are filled in", "字段组和列表项已填写")]
    public void What_cannot_be_taken_as_written_is_a_finding(string text, string id, FindingSeverity severity, FindingKind kind,
        string english, string chinese)
    {
        var finding = Checker.CheckText(text).Findings.Single(found => found.RuleId.StartsWith("READ-", StringComparison.Ordinal));

        Assert.That((finding.RuleId, finding.Severity, finding.Kind), Is.EqualTo((id, severity, kind)));
        Assert.That((finding.Title.English, finding.Title.Chinese), Is.EqualTo((english, chinese)));
        Assert.That((finding.Concern is null, finding.Rationale is null, finding.File), Is.EqualTo((true, true, "protocol.yaml")));
    }

    [Test]
    public void What_was_found_of_an_unreadable_value_is_shown()
    {
        var finding = Checker.CheckText("mscProtocol: 1\nproducts: { passage: low }").Findings.Single(found => found.RuleId == "READ-004");

        Assert.That((finding.Actual?.English, finding.Actual?.Chinese, finding.Span.ToString()), Is.EqualTo(("low", "low", "2:22-2:25")));
    }

    [Test]
    public void Too_many_problems_are_one_finding_more()
    {
        var keys = string.Concat(Enumerable.Range(0, 1_001).Select(at => $"key{at}: 1\n"));
        var finding = Checker.CheckText($"mscProtocol: 1\n{keys}").Findings.Single(found => found.RuleId == "READ-010");

        Assert.That((finding.Severity, finding.Kind), Is.EqualTo((FindingSeverity.Error, FindingKind.Unreadable)));
        Assert.That((finding.Title.English, finding.Title.Chinese), Is.EqualTo(("Every problem is listed", "所有问题均已列出")));
    }

    static string Line(Finding finding) => $"{finding.RuleId} {finding.Path} {finding.Span}";

    static string Told(Report report) => string.Join('\n', report.Findings.Select(finding =>
        $"{finding.RuleId} {finding.Path} {finding.Message} {finding.Actual} {string.Join(' ', finding.Edits.Select(edit => edit.Path))}"));
}
