using System.Globalization;
using MscProtocol.Reading;
using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>All headings and sentences about findings.</summary>
static class FindingsWording
{
    public static LocalizedText Expected { get; } = new("expected:", "应为：");
    public static LocalizedText Found { get; } = new("found:", "实际：");
    public static LocalizedText Stated { get; } = new("where:", "出处：");
    public static LocalizedText Remark { get; } = new("remark", "说明");
    public static LocalizedText Assumed { get; } = new("assumed:", "假定：");
    public static LocalizedText Fix { get; } = new("fix:", "修改：");
    public static LocalizedText Why { get; } = new("why:", "理由：");
    public static LocalizedText Source { get; } = new("source:", "依据：");
    public static LocalizedText Waived { get; } = new("waived:", "豁免：");
    public static LocalizedText ToReport { get; } = new("report:", "上报：");

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
        return finding.Waiver is null ? severity : new($"waived {severity.English}", $"已豁免的{severity.Chinese}");
    }

    /// <summary>The file, the place in it, and the field.</summary>
    public static LocalizedText At(Finding finding)
    {
        var place = PlaceWording.Of(finding.Place);
        return new($"{finding.File}:{place.English} {finding.Path}", $"{finding.File}:{place.Chinese} {finding.Path}");
    }

    public static LocalizedText Fault(RuleVerdict verdict) => new(
        $"This rule broke down, so it says nothing of the protocol: {verdict.Fault}",
        $"该规则运行出错，未对方案作出判断：{verdict.Fault}");

    /// <summary>What to do about a rule that broke down.</summary>
    public static LocalizedText ReportFault(RuleVerdict verdict)
    {
        var (set, tool) = ($"{verdict.Rule.RuleSet.Name} {verdict.Rule.RuleSet.Version}", $"{ToolIdentity.Name} {ToolIdentity.Version}");
        return new(
            $"The protocol is not to blame. Report this line to whoever wrote rule set {set}, with the protocol file; {tool}.",
            $"并非方案有误。请将此行连同方案文件反馈给规则集 {set} 的作者；{tool}。");
    }

    public static LocalizedText WaiverOf(Waiver waiver)
    {
        var until = waiver.Until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new($"{waiver.Because} ({waiver.By}, until {until})", $"{waiver.Because}（{waiver.By}，有效期至 {until}）");
    }

    /// <summary>Where to look: the source's short name, the place in it, and its address, or the reference where there is none.</summary>
    public static LocalizedText SourceOf(RuleCitation citation)
    {
        var source = citation.Source;
        var where = source.Link ?? source.Text;
        return citation.At is { } at
            ? new($"{source.Id} ({at.English}) {where}", $"{source.Id}（{at.Chinese}）{where}")
            : LocalizedText.Same($"{source.Id} {where}");
    }

    public static LocalizedText Readable { get; } = new("The file can be read", "文件可以读取");

    public static LocalizedText NotReadable { get; } = new("The file cannot be read", "文件无法读取");

    public static LocalizedText NotStated { get; } = new("The protocol does not state what the rule asks about.", "方案未说明该规则所涉及的内容。");

    public static LocalizedText NotApplicable { get; } = new("The rule does not speak of this.", "该规则不适用于此处。");

    /// <summary>What a test case tests: a rule, a node, and what is asked for.</summary>
    public static LocalizedText Case(string id, string node, LocalizedText title) =>
        LocalizedText.Same(node.Length > 0 ? $"{id} {node}" : id).Told(title);

    /// <summary>A label with its text, on one line.</summary>
    public static LocalizedText Labelled(LocalizedText label, LocalizedText text) =>
        new($"{label.English} {text.English}", label.Chinese + text.Chinese);

    /// <summary>A source with the place in it.</summary>
    public static LocalizedText Placed(string source, string at) => new($"{source} ({at})", $"{source}（{at}）");

    public static LocalizedText Missing(string path) => new($"missing: {path}", $"缺少：{path}");
}
