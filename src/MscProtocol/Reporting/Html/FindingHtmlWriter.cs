using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>Writes one thing that was found: where, what, why, on whose authority, and what to write.</summary>
sealed class FindingHtmlWriter(HtmlWriter html, Report report, Language language)
{
    /// <summary>Returns what a finding is called on its page.</summary>
    public static string Id(string section, int index) => $"{section}-{HtmlWriter.Number(index + 1)}";

    /// <summary>Returns the class of a finding, by which it is coloured.</summary>
    public static string Class(Finding finding) => finding.Waiver is not null ? "waived" : Class(finding.Severity);

    /// <summary>Writes a finding.</summary>
    public void Write(Finding finding, string section, int index)
    {
        var id = Id(section, index);
        var kind = $"{HtmlWriter.Number(index + 1)}. {FindingsWording.Kind(finding).In(language)}";
        Open(id, Class(finding), kind, report.Told(finding.Message));
        html.Open("p", ("class", "place"));
        html.Element("code", finding.RuleId);
        html.Text(" · ");
        html.Element("code", Places.Of(finding.File, finding.Place, language));
        html.Text(" · ");
        html.Breakable("code", report.Told(FindingDetails.Field(finding)).In(language));
        html.CloseLine();
        WriteSnippet(finding.Span);
        html.Open("dl");
        foreach (var (label, text) in FindingDetails.Reasons(finding))
            Detail(label, report.Told(text));
        if (finding.Citations.Count > 0)
            Write(finding.Citations);
        html.CloseLine();
        if (finding.Waiver is null)
            WriteFix(finding);
        html.CloseLine();
    }

    void WriteFix(Finding finding)
    {
        foreach (var choice in FixWording.Choices(finding))
        {
            html.Breakable("p", report.Told(choice).In(language), ("class", "write"));
            html.EndLine();
        }

        if (report.Kind != DocumentSource.Protocol)
            return;
        foreach (var block in FixLines.Of(report, finding, language))
        {
            html.Line("p", FindingsWording.Labelled(FixWording.ToWrite, FixWording.Place(block)).In(language), ("class", "write"));
            if (block.Lines.Count > 0)
                html.Preformatted(block.Lines);
        }
    }

    /// <summary>Writes why a file was refused.</summary>
    public void Write(Problem refusal, string section, int index)
    {
        Open(Id(section, index), Class(FindingSeverity.Error), SharedWords.Error.In(language), refusal.Message);
        html.Open("p", ("class", "place"));
        html.Element("code", refusal.Id);
        html.Text(" · ");
        html.Element("code", Places.Of(report.Source.Name, refusal.Span));
        html.CloseLine();
        WriteSnippet(refusal.Span);
        html.CloseLine();
    }

    /// <summary>Writes that a rule broke down.</summary>
    public void Write(RuleVerdict fault, string section, int index)
    {
        var id = $"{section}-fault-{HtmlWriter.Number(index + 1)}";
        Open(id, Class(FindingSeverity.Error), SharedWords.Fault.In(language), FindingsWording.Fault(fault));
        html.Open("p", ("class", "place"));
        html.Element("code", fault.Rule.Id);
        if (fault.Node.Length > 0)
        {
            html.Text(" · ");
            html.Breakable("code", fault.Node);
        }

        html.CloseLine();
        html.Line("p", FindingsWording.ReportFault(fault).In(language));
        html.CloseLine();
    }

    void Open(string id, string name, string kind, LocalizedText message)
    {
        html.Open("article", ("class", $"finding {name}"), ("id", id), ("aria-labelledby", $"{id}-h"));
        html.Open("h4", ("id", $"{id}-h"));
        html.Element("span", kind, ("class", "kind"));
        html.Text(" ");
        html.Breakable(message.In(language));
        html.CloseLine();
    }

    void WriteSnippet(SourceSpan span)
    {
        if (Snippet.Of(report.Source, span) is not { } snippet)
            return;
        var (before, marked, after) = snippet.Parts();
        html.Open("pre");
        html.Element("span", HtmlWriter.Number(span.Start.Line), ("class", "line"));
        html.Text($"  {before}");
        html.Element("mark", marked);
        html.Text(after);
        html.CloseLine();
    }

    void Write(IReadOnlyList<RuleCitation> citations)
    {
        html.Element("dt", FindingsWording.Source.In(language));
        html.Open("dd");
        html.Open("ul");
        foreach (var citation in citations)
        {
            html.Open("li");
            html.Text($"{FindingsWording.AuthorityOf(citation.Source).In(language)} ");
            html.Link(citation.Source.Text.In(language), WebLink.Of(citation.Source));
            if (citation.At is { } at)
                html.Text(FindingsWording.Placed(string.Empty, at.In(language)).In(language));
            html.Close();
        }

        html.Close();
        html.CloseLine();
    }

    void Detail(LocalizedText label, LocalizedText text)
    {
        html.Element("dt", label.In(language));
        html.Breakable("dd", text.In(language));
        html.EndLine();
    }

    static string Class(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        _ => "info",
    };
}
