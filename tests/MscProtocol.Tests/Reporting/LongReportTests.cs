namespace MscProtocol.Tests.Reporting;

/// <summary>Where a platform sets a limit, what does not fit is counted, and what weighs most is kept.</summary>
public class LongReportTests
{
    const int MostOfComment = 65_536;

    [TestCase(1, 300)]
    [TestCase(300, 1)]
    [TestCase(3_000, 2)]
    public void Markdown_fits_a_comment(int files, int findings)
    {
        var text = Written.As("markdown", Run(files, findings));

        Assert.That(text, Has.Length.LessThanOrEqualTo(MostOfComment).And.Length.GreaterThan(MostOfComment * 9 / 10));
        Assert.That(text, Does.Match(@"\n[0-9]+ more entries left out, the least severe first, .*\n$"));
        var shown = text.Split("<summary>").Length - 1;
        Assert.That(text, Does.Contain($"\n{(files * findings) - shown} more entries"));
    }

    [Test]
    public void Markdown_keeps_errors_before_what_is_less()
    {
        var run = Run(1, 300, place => place == 299 ? FindingSeverity.Error : FindingSeverity.Info);

        Assert.That(Written.As("markdown", run), Does.Contain("<b>error</b> OUR-VIA-001 (300:1)"));
    }

    [Test]
    public void Markdown_leaves_out_what_alone_is_too_long()
    {
        var run = Run(1, 2);
        var huge = run[0].Findings[0].But(message: LocalizedText.Same(new string('x', MostOfComment)));
        var text = Written.As("markdown", [With(run[0], [huge, run[0].Findings[1]])]);

        Assert.That(text, Does.Contain("OUR-VIA-001 (2:1)").And.Contain("\n1 more entry left out"));
    }

    [TestCase(10, 10, 0)]
    [TestCase(11, 10, 2)]
    [TestCase(40, 10, 31)]
    public void GitHub_is_given_no_more_marks_than_it_shows(int findings, int commands, int logged)
    {
        var lines = Written.As("github", Run(1, findings)).Split('\n');

        Assert.That(lines.Count(line => line.StartsWith("::error ", StringComparison.Ordinal)), Is.EqualTo(commands));
        Assert.That(lines.Count(line => line.StartsWith("error 0.yaml:", StringComparison.Ordinal)), Is.EqualTo(logged));
        if (logged > 0)
            Assert.That(lines, Has.One.StartsWith($"::error title=msc-protocol::{logged} more of this level are in the log"));
    }

    static IReadOnlyList<Report> Run(int files, int findings, Func<int, FindingSeverity>? severity = null)
    {
        var one = Samples.FaultyRun[0];
        return [.. Enumerable.Range(0, files)
            .Select(file =>
                new Report(new(
                    $"{file}.yaml", ""), Samples.Book, [], [], [.. Enumerable.Range(0, findings).Select(place => one.Findings[0].But(
            file: $"{file}.yaml",
            place: new TextPlace(new(new(place + 1, 1), new(place + 1, 2))),
            severity: severity?.Invoke(place) ?? FindingSeverity.Error))]))];
    }

    static Report With(Report report, IReadOnlyList<Finding> findings) => new(report.Source, Samples.Book, [], [], findings);
}
