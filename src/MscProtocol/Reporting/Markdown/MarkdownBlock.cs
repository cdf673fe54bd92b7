using MscProtocol.Wording;

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
        .. report.Faults().Select(fault => Of(fault, language)),
        .. report.Ranked().Select(finding => Of(report, finding, language)),
        .. Waiting(report, language),
    ];

    // What else will be asked is left out first.
    static IEnumerable<MarkdownBlock> Waiting(Report report, Language language)
    {
        if (RunWording.Waiting(report) is not { } waiting)
            return [];
        var facts = OpenFact.Of(report).Select(fact => $"- {Markdown.Code(fact.Path)} {string.Join(", ", fact.Rules)}\n");
        var summary = Markdown.Html(waiting.In(language));
        return [new(-2, $"<details>\n<summary>{summary}</summary>\n\n{string.Concat(facts)}\n</details>\n\n")];
    }

    static MarkdownBlock Of(Problem refusal, Language language)
    {
        var place = Places.Of(string.Empty, refusal.Span);
        return new(Heaviest, Folded(SharedWords.Error.In(language), refusal.Id, place, refusal.Message.In(language), [], []));
    }

    static MarkdownBlock Of(RuleVerdict fault, Language language)
    {
        var (message, advice) = (FindingsWording.Fault(fault).In(language), FindingsWording.ReportFault(fault).In(language));
        return new(Heaviest, Folded(SharedWords.Fault.In(language), fault.Rule.Id, string.Empty, message, [Markdown.Text(advice)], []));
    }

    static MarkdownBlock Of(Report report, Finding finding, Language language)
    {
        List<string> items =
        [
            Markdown.Code(finding.Path),
            .. FindingDetails.Reasons(finding)
                .Select(fact => Markdown.Item(fact.Label.In(language), Markdown.Text(fact.Text.In(language)))),
            .. finding.Citations.Select(citation => MarkdownCitation.Item(citation, language)),
            .. (finding.Waiver is null ? FixWording.Choices(finding) : [])
                .Select(choice => Markdown.Item(FixWording.ToWrite.In(language), Markdown.Text(choice.In(language)))),
        ];
        var weight = finding.Waiver is null ? (int)finding.Severity : -1;
        var kind = FindingsWording.Kind(finding).In(language);
        var place = Places.Of(string.Empty, finding.Place, language);
        return new(weight, Folded(kind, finding.RuleId, place, finding.Message.In(language), items, Lines(report, finding, language)));
    }

    static IEnumerable<string> Lines(Report report, Finding finding, Language language) =>
        (finding.Waiver is null ? FixLines.Of(report, finding, language) : []).Select(block =>
            $"{Markdown.Text(FindingsWording.Labelled(FixWording.ToWrite, FixWording.Place(block)).In(language))}\n\n"
            + (block.Lines.Count == 0 ? "" : $"```yaml\n{string.Concat(block.Lines.Select(line => line + "\n"))}```\n\n"));

    static string Folded(
        string kind, string id, string place, string message, IReadOnlyList<string> items, IEnumerable<string> blocks)
    {
        var where = place.Length == 0 ? string.Empty : $" ({Markdown.Html(place)})";
        var summary = $"<b>{kind}</b> {Markdown.Html(id)}{where}: {Markdown.Html(message)}";
        var list = string.Concat(items.Select(item => $"- {item}\n"));
        return $"<details>\n<summary>{summary}</summary>\n\n{list}{(items.Count > 0 ? "\n" : "")}{string.Concat(blocks)}</details>\n\n";
    }
}
