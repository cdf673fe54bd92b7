using System.Globalization;
using MscProtocol.Reading;
using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>All headings and sentences about findings.</summary>
static class FindingsWording
{
    public static LocalizedText Expected { get; } = LocalizedText.Of(words => words.Finding.Expected);
    public static LocalizedText Found { get; } = LocalizedText.Of(words => words.Finding.Found);
    public static LocalizedText Stated { get; } = LocalizedText.Of(words => words.Finding.Stated);
    public static LocalizedText Remark { get; } = LocalizedText.Of(words => words.Finding.Remark);
    public static LocalizedText Assumed { get; } = LocalizedText.Of(words => words.Finding.Assumed);
    public static LocalizedText Fix { get; } = LocalizedText.Of(words => words.Finding.Fix);
    public static LocalizedText Why { get; } = LocalizedText.Of(words => words.Finding.Why);
    public static LocalizedText Source { get; } = LocalizedText.Of(words => words.Finding.Source);
    public static LocalizedText Waived { get; } = LocalizedText.Of(words => words.Finding.Waived);
    public static LocalizedText ToReport { get; } = LocalizedText.Of(words => words.Finding.ToReport);

    public static LocalizedText Severity(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => SharedWords.Error,
        FindingSeverity.Warning => SharedWords.Warning,
        _ => SharedWords.Info,
    };

    /// <summary>What a finding is: its severity, or that it would be of it.</summary>
    public static LocalizedText Kind(Finding finding)
    {
        var severity = Severity(finding.Severity);
        return finding.Waiver is null ? severity : LocalizedText.Of((words, language) => words.Finding.Kind(severity.In(language)));
    }

    /// <summary>The file, the place in it, and the field.</summary>
    public static LocalizedText At(Finding finding)
    {
        var place = PlaceWording.Of(finding.Place);
        return new LocalizedText(language => $"{finding.File}:{place.In(language)} {finding.Path}");
    }

    public static LocalizedText Fault(RuleVerdict verdict) => LocalizedText.Of(words => words.Finding.Fault(verdict.Fault));

    /// <summary>What to do about a rule that broke down.</summary>
    public static LocalizedText ReportFault(RuleVerdict verdict)
    {
        var (set, tool) = ($"{verdict.Rule.RuleSet.Name} {verdict.Rule.RuleSet.Version}", $"{ToolIdentity.Name} {ToolIdentity.Version}");
        return LocalizedText.Of(words => words.Finding.ReportFault(set, tool));
    }

    public static LocalizedText WaiverOf(Waiver waiver)
    {
        var until = waiver.Until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return LocalizedText.Of(words => words.Finding.WaiverOf(waiver.Because, waiver.By, until));
    }

    /// <summary>
    /// Where to look: what makes the source count, its short name, the place in it, and its address, or the reference where there is none.
    /// </summary>
    public static LocalizedText SourceOf(RuleCitation citation)
    {
        var source = citation.Source;
        var (authority, where) = (AuthorityOf(source), source.Link is { } link ? LocalizedText.Same(link) : source.Text);
        return citation.At is { } at
            ? LocalizedText.Of((words, language) =>
                $"{authority.In(language)} {words.Finding.SourceOf(source.Id, at.In(language), where.In(language))}")
            : new(language => $"{authority.In(language)} {source.Id} {where.In(language)}");
    }

    /// <summary>What makes the source count, in a word.</summary>
    public static LocalizedText AuthorityOf(Citation source) => source.Authority switch
    {
        AuthorityKind.Law => LocalizedText.Of(words => words.Finding.Law),
        AuthorityKind.Guideline => LocalizedText.Of(words => words.Finding.Guideline),
        AuthorityKind.Consensus => LocalizedText.Of(words => words.Finding.Consensus),
        AuthorityKind.Precedent => LocalizedText.Of(words => words.Finding.Precedent),
        AuthorityKind.Evidence => LocalizedText.Of(words => words.Finding.Evidence),
        _ => LocalizedText.Of(words => words.Finding.House),
    };

    public static LocalizedText Readable { get; } = LocalizedText.Of(words => words.Finding.Readable);

    public static LocalizedText NotReadable { get; } = LocalizedText.Of(words => words.Finding.NotReadable);

    public static LocalizedText NotStated { get; } = LocalizedText.Of(words => words.Finding.NotStated);

    public static LocalizedText NotStatedIn(RuleVerdict verdict) => verdict.WaitsFor.Count == 0
        ? NotStated
        : LocalizedText.Of((words, language) => words.Finding.Labelled(NotStated.In(language), string.Join(", ", verdict.WaitsFor)));

    public static LocalizedText NotApplicable { get; } = LocalizedText.Of(words => words.Finding.NotApplicable);

    /// <summary>What a test case tests: a rule, a node, and what is asked for.</summary>
    public static LocalizedText Case(string id, string node, LocalizedText title) =>
        LocalizedText.Same(node.Length > 0 ? $"{id} {node}" : id).Told(title);

    /// <summary>A label with its text, on one line.</summary>
    public static LocalizedText Labelled(LocalizedText label, LocalizedText text) =>
        LocalizedText.Of((words, language) => words.Finding.Labelled(label.In(language), text.In(language)));

    /// <summary>A source with the place in it.</summary>
    public static LocalizedText Placed(string source, string at) => LocalizedText.Of(words => words.Finding.Placed(source, at));

    public static LocalizedText Missing(string path) => LocalizedText.Of(words => words.Finding.Missing(path));
}
