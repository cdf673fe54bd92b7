using MscProtocol.Reporting;

namespace MscProtocol.Tests.Checking;

/// <summary>A draft that was written from memory, with typing slips, brought to a clean protocol by what its findings show.</summary>
sealed class DraftTests
{
    const string Draft = """
        mscProtocol: 1
        study:
          title: Umbilical cord cells in septic shock
          phase: 2
          indication: septic shock
        products:
          - name: UC-MSC
            source: umbillical cord
            donor: { typ: allogeneic }
            passage: low
            viability:
              minimum: 0.6
              methode: trypan blue
            safetyTests: { mycoplasma: true }
        arms:
          - name: Cells
            role: experimenal
            product: UC-MSC
            dose: 1e6
          - name: Control
            role: placebo
        followup:
          duration: 90 days
          mortality: [28 d]
        """;

    static readonly ProtocolChecker Checker = new(RuleBook.Shipped("msc", "sepsis"));

    [Test]
    public void Each_finding_goes_by_the_lines_that_it_shows_and_none_comes_back()
    {
        var text = Draft + "\n";
        var report = Checker.CheckText(text);
        HashSet<string> mended = [];
        while (Open(report) is [var first, ..])
        {
            Assert.That(mended.Add(first), Is.True, $"{first} is back:\n{text}");
            var finding = report.Ranked().First();
            text = finding.Edits is [{ Action: FixAction.Choose, Choices: [var choice, ..] }]
                ? Chosen(text, finding.Span.Start, finding.Actual!.English, choice)
                : FixTests.Fill(FixTests.Pasted(text, FixLines.Of(report, finding, Language.English)));
            report = Checker.CheckText(text);
            Assert.That(Open(report), Does.Not.Contain(first), text);
        }

        Assert.That(report.Refusals, Is.Empty, text);
        Assert.That(report.Protocol!.Arms, Has.Count.EqualTo(2), text);
        Assert.That(report.Protocol!.Endpoints.Primary, Has.Count.EqualTo(1), text);
    }

    // Of several readings the author takes the first.
    static string Chosen(string text, SourcePosition at, string written, string choice)
    {
        var lines = text.Split('\n');
        lines[at.Line - 1] = lines[at.Line - 1].Remove(at.Column - 1, written.Length).Insert(at.Column - 1, choice);
        return string.Join('\n', lines);
    }

    static List<string> Open(Report report) => report.Ranked().Where(finding => finding.Severity >= FindingSeverity.Warning)
        .Select(finding => $"{finding.RuleId} {finding.Path}").ToList();
}
