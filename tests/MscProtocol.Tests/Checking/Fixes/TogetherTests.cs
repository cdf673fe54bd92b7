using MscProtocol.Reporting;

namespace MscProtocol.Tests.Checking;

/// <summary>All fixes of a bad protocol at once, as they are printed, where they do not change the same lines.</summary>
sealed class TogetherTests
{
    static readonly ProtocolChecker Checker = new(RuleBook.Shipped("msc", "sepsis"));

    static readonly string Folder = Path.Combine(Repository.Root, "tests", "MscProtocol.Tests", "Checking", "Fixes", "Together");

    static IEnumerable<TestCaseData> Protocols => Directory.GetFiles(Folder, "*.yaml").Order(StringComparer.Ordinal)
        .Select(file => new TestCaseData(file).SetArgDisplayNames(Path.GetFileName(file)));

    [TestCaseSource(nameof(Protocols))]
    public void Mend_what_they_are_for_and_break_nothing(string file)
    {
        var text = File.ReadAllText(file).ReplaceLineEndings("\n");
        var report = Checker.CheckText(text);
        List<(Finding Finding, IReadOnlyList<FixBlock> Blocks)> chosen = [];
        foreach (var finding in report.Ranked().Where(finding => finding.Edits.All(edit => edit.Action != FixAction.Choose)))
        {
            var blocks = FixLines.Of(report, finding, Language.English);
            if (blocks.Count > 0 && !chosen.Any(one => one.Blocks.Any(other => blocks.Any(block => Collide(block, other)))))
                chosen.Add((finding, blocks));
        }

        var all = chosen.SelectMany(one => one.Blocks).OrderBy(block => block.After).ToList();
        var mended = FixTests.Fill(FixTests.Pasted(text, all));
        var again = Checker.CheckText(mended);

        var told = again.Findings.Select(Name).ToHashSet();
        var before = report.Findings.Select(Name).ToHashSet();
        var awaited = report.Verdicts.Where(verdict => verdict.Verdict == Verdict.NotStated).Select(verdict => verdict.Rule.Id).ToHashSet();
        Assert.That(again.Refusals, Is.Empty, mended);
        Assert.That(chosen, Has.Count.AtLeast(3));
        Assert.That(chosen.Select(one => Name(one.Finding)).Where(told.Contains), Is.Empty, mended);
        Assert.That(
            again.Findings.Where(finding => finding.Severity == FindingSeverity.Error || finding.Kind == FindingKind.Unreadable)
                .Where(finding => !awaited.Contains(finding.RuleId)).Select(Name).Except(before),
            Is.Empty,
            mended);
    }

    static string Name(Finding finding) => $"{finding.RuleId} {finding.Path}";

    // The same line taken away or written over twice, or lines put at one place, where only one would say it.
    static bool Collide(FixBlock one, FixBlock other) =>
        one.After!.Value <= other.After!.Value + other.Replaced && other.After.Value <= one.After.Value + one.Replaced;
}
