using System.Globalization;

namespace MscProtocol.Reporting;

/// <summary>Writes reports as one page that asks nothing of any other place.</summary>
sealed class HtmlReportWriter(HtmlWriter html, Language language)
{
    public void Write(IReadOnlyList<Report> reports)
    {
        var run = RunSummary.Of(reports);
        var name = reports.Count == 1 ? Name(reports[0]) : HtmlWording.Several(reports.Count);
        HtmlPage.Write(html, language, name, () =>
        {
            html.Element("a", HtmlWording.SkipToFindings.In(language), ("class", "skip"), ("href", "#r1"));
            html.Open("header");
            html.Line("h1", HtmlWording.VerdictOf(reports).In(language));
            html.Line("p", ReportWording.Totals(run).In(language), ("class", "faint"));
            WriteCounts(run);
            if (reports.Count > 1)
                WriteIndex(reports);
            html.CloseLine();
            html.Open("main");
            foreach (var (index, report) in reports.Index())
                Write(report, $"r{HtmlWriter.Number(index + 1)}", isAlone: reports.Count == 1);
            WriteRuleSets(run.RuleSets);
            WriteConfigurations([.. reports.Select(report => report.Configuration).OfType<string>().Distinct()]);
            html.CloseLine();
        });
    }

    void WriteCounts(RunSummary run)
    {
        html.Open("ul", ("class", "counts"));
        Count(run.Findings.Errors, HtmlWording.Errors, "error");
        Count(run.Findings.Warnings, HtmlWording.Warnings, "warning");
        Count(run.Findings.Infos, HtmlWording.Infos, "info");
        Count(run.Findings.Waived, HtmlWording.Waived, "waived");
        Count(run.Verdicts.NotStated, HtmlWording.NotStated, "open");
        Count(run.Verdicts.Passed, HtmlWording.Passed, "passed");
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
            html.Text(ReportWording.Noted(string.Empty, ReportWording.OutcomeOf(report)).In(language));
            html.CloseLine();
        }

        html.Close();
        html.CloseLine();
    }

    void Write(Report report, string id, bool isAlone)
    {
        html.Open("section", ("class", "report"), ("id", id), ("aria-labelledby", $"{id}-h"));
        html.Line("h2", Name(report).In(language), ("id", $"{id}-h"));
        if (!isAlone)
            html.Line("p", HtmlWording.VerdictOf([report]).In(language));
        WriteRemarks(report);
        if (report.Verdicts.Count > 0 || report.Findings.Count > 0)
        {
            html.Line("h3", HtmlWording.Concerns.In(language), ("id", $"{id}-concerns"));
            new ConcernMatrix(html, language).Write(report, id);
        }

        WriteFindings(report, id);
        if (report.Protocol is { } protocol)
        {
            html.Line("h3", HtmlWording.Pictures.In(language));
            new HtmlComparisonWriter(html, language).WritePlots(Comparison.Of(protocol, file: report.Source.Name), id, "h4");
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
                html.Element("code", $"{remark.Id} {remark.Span.Start}");
                html.Text($" {remark.Message.In(language)}");
                html.CloseLine();
            }

            html.CloseLine();
        }

        if (report.NotCarried.Count == 0)
            return;
        html.Open("details");
        html.Line("summary", ReportWording.NotCarried(report).In(language));
        html.Line("p", string.Join(", ", report.NotCarried));
        html.CloseLine();
    }

    void WriteFindings(Report report, string id)
    {
        var faults = report.Verdicts.Where(verdict => verdict.Verdict == Verdict.Faulted).ToList();
        var findings = new FindingWriter(html, report.Source, language);
        if (report.Refusals.Count + report.Findings.Count > 0)
            html.Line("h3", HtmlWording.Findings.In(language));
        foreach (var (index, refusal) in report.Refusals.Index())
            findings.Write(refusal, id, index);
        foreach (var (index, finding) in report.Findings.Index())
            findings.Write(finding, id, index);
        if (faults.Count > 0)
            html.Line("h3", HtmlWording.Faults.In(language));
        foreach (var (index, fault) in faults.Index())
            findings.Write(fault, id, index);
    }

    void WriteRuleSets(IReadOnlyList<RuleSetIdentity> sets)
    {
        html.Open("section", ("aria-labelledby", "rules"));
        html.Line("h2", HtmlWording.RuleSets.In(language), ("id", "rules"));
        html.Open("table", ("class", "sets"));
        html.Open("thead");
        html.Open("tr");
        foreach (var heading in (LocalizedText[])[HtmlWording.RuleSet, HtmlWording.Version, HtmlWording.Hash])
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
        var name = HtmlWording.At(report.Source.Name, report.Study ?? string.Empty);
        return name.Length > 0 ? LocalizedText.Same(name) : HtmlWording.Protocol;
    }
}
