using MscProtocol.Protocol;
using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>Writes what a report is about: the protocol by its title and version, and all that was read of it, with its place.</summary>
sealed class ProtocolHtmlWriter(HtmlWriter html, Language language)
{
    /// <summary>Writes title, version, date, file and rules.</summary>
    public void WriteHead(Report report)
    {
        html.Open("dl", ("class", "about"));
        if (report.Protocol?.Study is { } study)
        {
            Row(HtmlWording.ProtocolTitle, study.Title.IsStated ? study.Title.Value : null);
            Row(HtmlWording.Version, study.Version.IsStated ? study.Version.Value : null);
            Row(HtmlWording.VersionOn, study.VersionOn.IsStated ? DateKind.Instance.Print(study.VersionOn.Value) : null);
        }

        Row(HtmlWording.File, report.Source.Name);
        html.Element("dt", HtmlWording.CheckedAgainst.In(language));
        html.Open("dd");
        html.Element("a", HtmlWording.RuleSets(report.RuleSets.Count).In(language), ("href", "#rules"));
        html.CloseLine();
        html.CloseLine();
    }

    /// <summary>Writes every fact as it was read.</summary>
    public void WriteFacts(Report report)
    {
        if (report.Document is not { } document)
            return;
        html.Open("details", ("class", "read"));
        html.Line("summary", HtmlWording.AsRead.In(language));
        html.Open("div", ("class", "scroll"), ("tabindex", "0"));
        new FactsHtmlWriter(html, language).WriteTable(document);
        html.Close();
        html.CloseLine();
    }

    void Row(LocalizedText label, string? text)
    {
        html.Element("dt", label.In(language));
        html.Line("dd", string.IsNullOrEmpty(text) ? SharedWords.NotStated.In(language) : text);
    }
}
