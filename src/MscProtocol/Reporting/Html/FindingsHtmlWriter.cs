using System.Globalization;
using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>Writes reports as one page that asks nothing of any other place.</summary>
sealed class FindingsHtmlWriter(HtmlWriter html, Language language)
{
    public void Write(CheckRun run)
    {
        var (reports, summary) = (run.Reports, run.Summary);
        var name = summary.Files == 1 || reports.Count == 1 ? Name(reports[0]) : HtmlWording.Several(summary.Files);
        HtmlPage.Write(html, language, name, () =>
        {
            html.Element("a", HtmlWording.SkipToFindings.In(language), ("class", "skip"), ("href", "#r1"));
            html.Open("header");
            html.Line("h1", HtmlWording.VerdictOf(run).In(language));
            html.Line("p", RunWording.Totals(summary).In(language), ("class", "faint"));
            WriteCounts(summary);
            if (reports.Count > 1)
                WriteIndex(reports);
            html.CloseLine();
            html.Open("main");
            foreach (var (index, (report, comparison)) in run.Compared.Index())
                Write(report, comparison, $"r{HtmlWriter.Number(index + 1)}", isAlone: reports.Count == 1);
            WriteRuleSets(summary.RuleSets);
            WriteConfigurations([.. reports.Select(report => report.Configuration).OfType<string>().Distinct()]);
            new SignatureHtmlWriter(html, language).WriteSignature();
            html.CloseLine();
        });
    }

    void WriteCounts(RunSummary run)
    {
        html.Open("ul", ("class", "counts"));
        Count(run.Findings.Errors, HtmlWording.Errors, "error");
        Count(run.Findings.Warnings, HtmlWording.Warnings, "warning");
        Count(run.Findings.Infos, SharedWords.Info, "info");
        Count(run.Findings.Waived, SharedWords.Waived, "waived");
        Count(run.Verdicts.NotStated, SharedWords.NotStated, "open");
        Count(run.Verdicts.Passed, SharedWords.Passed, "passed");
        html.CloseLine();

        void Count(int count, LocalizedText label, string name)
        {
            html.Open("li", ("class", name));
            html.Element("b", HtmlWriter.Number(count));
            html.Text($" {label.In(language)}");
            html.Close();
        }
    }

    void WriteIndex(IReadOnlyList<Report> reports)
    {
        html.Open("nav", ("aria-labelledby", "files"));
        html.Line("h2", HtmlWording.Files.In(language), ("id", "files"));
        html.Open("ol");
        foreach (var (index, report) in reports.Index())
        {
            html.Open("li");
            html.Element("a", Name(report).In(language), ("href", $"#r{HtmlWriter.Number(index + 1)}"));
            html.Text(SharedWords.Nothing.Told(RunWording.OutcomeOf(report)).In(language));
            html.CloseLine();
        }

        html.Close();
        html.CloseLine();
    }

    void Write(Report report, Comparison? comparison, string id, bool isAlone)
    {
        html.Open("section", ("class", "report"), ("id", id), ("aria-labelledby", $"{id}-h"));
        html.Line("h2", Name(report).In(language), ("id", $"{id}-h"));
        if (!isAlone)
            html.Line("p", HtmlWording.VerdictOf(new([report])).In(language));
        ProtocolHtmlWriter protocol = new(html, language);
        if (!report.IsReview)
            protocol.WriteHead(report);
        WriteRemarks(report);
        if (report.Verdicts.Count > 0 || (report.Findings.Count > 0 && !report.IsReview))
        {
            html.Line("h3", HtmlWording.Concerns.In(language), ("id", $"{id}-concerns"));
            new ConcernMatrix(html, language).Write(report, id);
        }

        WriteFindings(report, id);
        WriteWaiting(report);
        new SignatureHtmlWriter(html, language).WriteWaivers(report);
        protocol.WriteFacts(report);
        if (comparison is not null)
        {
            html.Line("h3", HtmlWording.Pictures.In(language));
            new ComparisonHtmlWriter(html, language).WritePlots(comparison, id, "h4");
        }

        html.CloseLine();
    }

    // What was noticed in reading a record, and what such a record has no place for.
    void WriteRemarks(Report report)
    {
        if (report.Remarks.Count > 0)
        {
            html.Line("h3", HtmlWording.Remarks.In(language));
            html.Open("ul");
            foreach (var remark in report.Remarks)
            {
                html.Open("li");
                html.Element("code", $"{remark.Id} {Places.Of(string.Empty, remark.Place, language)}");
                html.Text($" {report.Told(remark.Message).In(language)}");
                html.CloseLine();
            }

            html.CloseLine();
        }

        if (report.NotCarried.Count == 0)
            return;
        html.Open("details");
        html.Line("summary", RunWording.NotCarried(report).In(language));
        html.Line("p", report.Told(LocalizedText.Same(string.Join(", ", report.NotCarried))).In(language));
        html.CloseLine();
    }

    void WriteWaiting(Report report)
    {
        if (RunWording.Waiting(report) is not { } waiting)
            return;
        html.Open("details");
        html.Line("summary", waiting.In(language));
        html.Open("ul");
        foreach (var fact in OpenFact.Of(report))
        {
            html.Open("li");
            html.Breakable("code", report.Told(LocalizedText.Same(fact.Path)).In(language));
            html.Text($" {string.Join(", ", fact.Rules)}");
            html.CloseLine();
        }

        html.CloseLine();
        html.CloseLine();
    }

    void WriteFindings(Report report, string id)
    {
        var faults = report.Faults().ToList();
        var findings = new FindingHtmlWriter(html, report, language);
        if (report.Refusals.Count + report.Findings.Count > 0)
            html.Line("h3", HtmlWording.Findings.In(language));
        foreach (var (index, refusal) in report.Refusals.Index())
            findings.Write(refusal, id, index);
        foreach (var group in report.Ranked().Index().GroupBy(one => FindingsWording.Kind(one.Item).In(language)))
        {
            html.Line("h3", $"{group.Key} ({HtmlWriter.Number(group.Count())})", ("class", FindingHtmlWriter.Class(group.First().Item)));
            foreach (var (index, finding) in group)
                findings.Write(finding, id, index);
        }

        if (faults.Count > 0)
            html.Line("h3", HtmlWording.Faults.In(language));
        foreach (var (index, fault) in faults.Index())
            findings.Write(fault, id, index);
    }

    void WriteRuleSets(IReadOnlyList<RuleSetIdentity> sets)
    {
        html.Open("section", ("aria-labelledby", "rules"));
        html.Line("h2", SharedWords.RuleSets.Heading().In(language), ("id", "rules"));
        html.Open("table", ("class", "sets"));
        html.Open("thead");
        html.Open("tr");
        foreach (var heading in (LocalizedText[])[SharedWords.RuleSet.Heading(), HtmlWording.Version, HtmlWording.Hash])
            html.Element("th", heading.In(language), ("scope", "col"));
        html.Close();
        html.Close();
        html.Open("tbody");
        foreach (var set in sets)
        {
            html.Open("tr");
            html.Element("th", string.Create(CultureInfo.InvariantCulture, $"{set.Name}: {set.Title.In(language)}"), ("scope", "row"));
            html.Element("td", set.Version);
            html.Open("td");
            html.Element("code", set.Hash);
            html.Close();
            html.CloseLine();
        }

        html.Close();
        html.Close();
        html.CloseLine();
    }

    void WriteConfigurations(IReadOnlyList<string> files)
    {
        if (files.Count > 0)
            html.Line("p", HtmlWording.Configurations(files).In(language));
    }

    static LocalizedText Name(Report report)
    {
        var name = Places.Joined(report.Source.Name, report.Study ?? string.Empty);
        return name.Length > 0 ? LocalizedText.Same(name) : HtmlWording.Protocol;
    }
}
