using MscProtocol.Protocol;
using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>Writes a table of concerns: how often each verdict was given, with links to what was found.</summary>
sealed class ConcernMatrix(HtmlWriter html, Language language)
{
    /// <summary>Writes the table of a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="id">What the section of the report is called.</param>
    public void Write(Report report, string id)
    {
        var verdicts = report.Verdicts.ToLookup(verdict => verdict.Rule.Concern);
        var findings = report.Ranked().Index().ToLookup(one => one.Item.Concern);
        html.Open("div", ("class", "scroll"), ("role", "region"), ("aria-labelledby", $"{id}-concerns"), ("tabindex", "0"));
        html.Open("table", ("class", "matrix"));
        WriteHead();
        html.Open("tbody");
        foreach (var concern in Term<Concern>.All.Where(concern => verdicts.Contains(concern) || findings.Contains(concern)))
            WriteRow(CatalogueWording.Concern(concern), [.. findings[concern]], [.. verdicts[concern]], id);
        if (findings.Contains(null))
            WriteRow(HtmlWording.Unreadable, [.. findings[null]], [], id);
        html.Close();
        html.Close();
        html.CloseLine();
    }

    void WriteHead()
    {
        html.Open("thead");
        html.Open("tr");
        html.Element("th", SharedWords.Concern.Heading().In(language), ("scope", "col"));
        html.Element("th", HtmlWording.Findings.In(language), ("scope", "col"));
        foreach (var (_, word) in HtmlWording.Verdicts)
            html.Element("th", word.Heading().In(language), ("scope", "col"));
        html.Close();
        html.CloseLine();
    }

    void WriteRow(LocalizedText name, IReadOnlyList<(int Index, Finding Finding)> findings, IReadOnlyList<RuleVerdict> verdicts, string id)
    {
        html.Open("tr");
        html.Element("th", name.In(language), ("scope", "row"));
        html.Open("td");
        foreach (var (index, finding) in findings)
        {
            var goTo = HtmlWording.GoTo(index + 1, FindingsWording.Kind(finding), finding.RuleId).In(language);
            html.Element(
                "a",
                HtmlWriter.Number(index + 1),
                ("class", $"number {FindingHtmlWriter.Class(finding)}"),
                ("href", $"#{FindingHtmlWriter.Id(id, index)}"),
                ("title", goTo),
                ("aria-label", goTo));
        }

        html.Close();
        foreach (var (verdict, _) in HtmlWording.Verdicts)
        {
            var count = verdicts.Count(one => one.Verdict == verdict);
            html.Element("td", HtmlWriter.Number(count), ("class", count == 0 ? "zero" : "some"));
        }

        html.CloseLine();
    }
}
