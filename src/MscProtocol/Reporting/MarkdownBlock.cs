using System.Globalization;
using System.Text;

namespace MscProtocol.Reporting;

/// <summary>One thing that was found, folded up in Markdown.</summary>
/// <param name="Weight">How much it matters: what matters least is left out first.</param>
/// <param name="Text">The Markdown, up to a blank line.</param>
sealed record MarkdownBlock(int Weight, string Text)
{
    const int Heaviest = (int)FindingSeverity.Error + 1;

    public static IEnumerable<MarkdownBlock> Of(Report report, Language language) =>
    [
        .. report.Refusals.Select(refusal => Of(refusal, language)),
        .. report.Verdicts.Where(verdict => verdict.Verdict == Verdict.Faulted).Select(verdict => Of(verdict, language)),
        .. report.Findings.Select(finding => Of(finding, language)),
    ];

    static MarkdownBlock Of(Problem refusal, Language language) => new(
        Heaviest, Folded(ReportWording.Severity(FindingSeverity.Error).In(language), refusal.Id, refusal.Span, refusal.Message.In(language), []));

    static MarkdownBlock Of(RuleVerdict verdict, Language language) => new(Heaviest, Folded(
        ReportWording.Faulted.In(language), verdict.Rule.Id, default, ReportWording.Fault(verdict.Fault ?? string.Empty).In(language),
        [Markdown.Text(ReportWording.ReportFault(verdict.Rule.RuleSet).In(language))]));

    static MarkdownBlock Of(Finding finding, Language language)
    {
        List<string> items = [Markdown.Code(finding.Path)];
        items.AddRange(FindingDetails.Facts(finding).Select(fact => Item(fact.Label, fact.Text)));
        if (finding.Rationale is { } rationale)
            items.Add(Item(ReportWording.Why, rationale));
        items.AddRange(finding.Citations.Select(citation => $"**{ReportWording.Source.In(language)}** {MarkdownCitation.Of(citation, language)}"));
        var kind = finding.Waiver is null ? ReportWording.Severity(finding.Severity) : ReportWording.WaivedSeverity(finding.Severity);
        var weight = finding.Waiver is null ? (int)finding.Severity : -1;
        return new(weight, Folded(kind.In(language), finding.RuleId, finding.Span, finding.Message.In(language), items));

        string Item(LocalizedText label, LocalizedText text) => $"**{label.In(language)}** {Markdown.Text(text.In(language))}";
    }

    static string Folded(string kind, string id, SourceSpan span, string message, IReadOnlyList<string> items)
    {
        var place = span.IsEmpty ? string.Empty : string.Create(CultureInfo.InvariantCulture, $" ({span.Start})");
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"<details>\n<summary><b>{kind}</b> {Markdown.Html(id)}{place}: {Markdown.Html(message)}</summary>\n\n");
        foreach (var item in items)
            text.Append(CultureInfo.InvariantCulture, $"- {item}\n");
        return text.Append(items.Count > 0 ? "\n" : string.Empty).Append("</details>\n\n").ToString();
    }
}
