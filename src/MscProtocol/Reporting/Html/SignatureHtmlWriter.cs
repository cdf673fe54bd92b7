namespace MscProtocol.Reporting;

/// <summary>Writes what people answer for: the waivers with their names, and a place to sign.</summary>
sealed class SignatureHtmlWriter(HtmlWriter html, Language language)
{
    public void WriteWaivers(Report report)
    {
        var waived = report.Findings.Where(finding => finding.Waiver is not null).ToList();
        if (waived.Count == 0)
            return;
        html.Line("h3", HtmlWording.Waivers.In(language));
        html.Open("ul");
        foreach (var finding in waived)
        {
            html.Open("li");
            html.Breakable("code", $"{finding.RuleId} {finding.Path}");
            html.Text($" {FindingsWording.WaiverOf(finding.Waiver!).In(language)}");
            html.CloseLine();
        }

        html.CloseLine();
    }

    public void WriteSignature()
    {
        html.Open("section", ("class", "sign"), ("aria-labelledby", "sign"));
        html.Line("h2", HtmlWording.Signature.In(language), ("id", "sign"));
        html.Open("dl");
        foreach (var label in (LocalizedText[])[HtmlWording.SignName, HtmlWording.SignRole, HtmlWording.SignDate, HtmlWording.Sign])
        {
            html.Element("dt", label.In(language));
            html.Element("dd", string.Empty);
        }

        html.CloseLine();
        html.CloseLine();
    }
}
