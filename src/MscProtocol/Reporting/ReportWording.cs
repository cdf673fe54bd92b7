using System.Globalization;
using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>All headings and sentences of reports.</summary>
static class ReportWording
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
        FindingSeverity.Error => new("error", "错误"),
        FindingSeverity.Warning => new("warning", "警告"),
        _ => new("info", "提示"),
    };

    public static LocalizedText WaivedSeverity(FindingSeverity severity) =>
        new($"waived {Severity(severity).English}", $"已豁免的{Severity(severity).Chinese}");

    public static LocalizedText Faulted { get; } = new("fault", "规则故障");

    /// <summary>How many facts a record could not state, and how to ask for them all the same.</summary>
    public static LocalizedText NotCarried(Report report) => new(
        $"{Plural(report.NotCarried.Count, "fact")} that rules ask for cannot be stated in such a record, so they count as not stated; --strict reports them.",
        $"规则所需的 {report.NotCarried.Count} 项事实无法在此类记录中说明，按未说明计；如需报告请用 --strict。");

    /// <summary>In which field of a record a fact stands, and in which words.</summary>
    public static LocalizedText StatedIn(FactOrigin origin) => LocalizedText.Same(
        origin.Quote is { } quote ? $"{origin.Pointer} \"{Excerpt.Of(quote)}\"" : origin.Pointer);

    /// <summary>What one file comes to.</summary>
    public static LocalizedText OutcomeOf(Report report) =>
        report.Refusals.Count > 0 ? new("cannot be read", "无法读取")
        : !report.GivesCells ? new("gives no mesenchymal stromal cells; not checked", "不使用间充质基质细胞；未检查")
        : OutcomeOf(FindingCounts.Of(report.Findings), report.Counts.Faulted);

    /// <summary>What a run comes to, in a heading.</summary>
    public static LocalizedText OutcomeOf(RunSummary run)
    {
        var outcome = OutcomeOf(run.Findings, run.Verdicts.Faulted);
        return run.Refused == 0
            ? outcome
            : new($"{outcome.English}, {Plural(run.Refused, "file")} cannot be read", $"{outcome.Chinese}，{run.Refused} 个文件无法读取");
    }

    public static LocalizedText Fault(string fault) => new(
        $"This rule broke down, so it says nothing of the protocol: {fault}",
        $"该规则运行出错，未对方案作出判断：{fault}");

    public static LocalizedText ReportFault(RuleSetIdentity rules) => new(
        $"The protocol is not to blame. Report this line to whoever wrote rule set {rules.Name} {rules.Version}, with the protocol file; {Tool}.",
        $"并非方案有误。请将此行连同方案文件反馈给规则集 {rules.Name} {rules.Version} 的作者；{Tool}。");

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
    public static LocalizedText Case(string id, string node, LocalizedText title)
    {
        var subject = node.Length > 0 ? $"{id} {node}" : id;
        return new($"{subject}: {title.English}", $"{subject}：{title.Chinese}");
    }

    /// <summary>What stands in for findings that a platform would not show.</summary>
    public static LocalizedText Further(int count) => new(
        $"{count} more of this level are in the log of this step; GitHub shows ten of a level.",
        $"另有 {count} 项同级问题见本步骤的日志；GitHub 每级只显示十项。");

    public static LocalizedText CountsHeader { get; } = new(
        "| File | Errors | Warnings | Info | Waived | Not stated |", "| 文件 | 错误 | 警告 | 提示 | 豁免 | 未说明 |");

    public static LocalizedText FurtherFiles(int count) => new($"{Plural(count, "more file")}", $"另有 {count} 个文件");

    /// <summary>What is said at the end of a report that has no room for everything.</summary>
    public static LocalizedText LeftOut(int count) => new(
        $"{Plural(count, "more entry", "more entries")} left out, the least severe first, so that this fits a comment; the other forms of report hold them all.",
        $"为适应评论的长度，另有 {count} 项未列出（先省略级别较低者）；其他格式的报告包含全部内容。");

    /// <summary>A label with its text, on one line.</summary>
    public static LocalizedText Labelled(LocalizedText label, LocalizedText text) => new($"{label.English} {text.English}", label.Chinese + text.Chinese);

    /// <summary>A name with what is to be known of it.</summary>
    public static LocalizedText Noted(string name, LocalizedText note) => new($"{name}: {note.English}", $"{name}：{note.Chinese}");

    /// <summary>A source with the place in it.</summary>
    public static LocalizedText Placed(string source, string at) => new($"{source} ({at})", $"{source}（{at}）");

    public static LocalizedText RootFolder { get; } = new("The folder in which the check was run.", "运行检查时所在的文件夹。");

    public static LocalizedText Missing(string path) => new($"missing: {path}", $"缺少：{path}");

    public static LocalizedText FindingsOf(FindingCounts findings)
    {
        if (findings is (0, 0, 0, 0))
            return new("no findings", "未发现问题");
        var waived = findings.Waived == 0 ? LocalizedText.Same("") : new($", {findings.Waived} waived", $"，豁免 {findings.Waived} 项");
        return new(
            $"{Plural(findings.Errors, "error")}, {Plural(findings.Warnings, "warning")}, {findings.Infos} info{waived.English}",
            $"错误 {findings.Errors} 项，警告 {findings.Warnings} 项，提示 {findings.Infos} 项{waived.Chinese}");
    }

    public static LocalizedText Checked(CheckedFiles run)
    {
        var refused = run.Refused == 0
            ? LocalizedText.Same("")
            : new($" ({run.Refused} cannot be read)", $"（{run.Refused} 个无法读取）");
        var sets = run.RuleSets.Select(set => $"{set.Name} {set.Version}").ToList();
        var against = sets.Count == 0
            ? LocalizedText.Same("")
            : new($" against {string.Join(", ", sets)}", $"；规则集：{string.Join("、", sets)}");
        var followed = run.Configuration is null ? LocalizedText.Same("") : new($"; configuration: {run.Configuration}", $"；配置文件：{run.Configuration}");
        return new(
            $"Checked {Plural(run.Files, "file")}{refused.English}{against.English}{followed.English}.",
            $"已检查 {run.Files} 个文件{refused.Chinese}{against.Chinese}{followed.Chinese}。");
    }

    public static LocalizedText Totals(RunSummary run)
    {
        var count = run.Verdicts;
        var findings = FindingsOf(run.Findings);
        return new(
            $"Verdicts: {count.Passed} passed, {count.Failed} failed, {count.NotStated} not stated, {count.NotApplicable} not applicable, "
                + $"{count.Waived} waived, {count.Faulted} faulted; {findings.English}.",
            $"判定：通过 {count.Passed}，未通过 {count.Failed}，未说明 {count.NotStated}，不适用 {count.NotApplicable}，"
                + $"豁免 {count.Waived}，故障 {count.Faulted}；{findings.Chinese}。");
    }

    static LocalizedText OutcomeOf(FindingCounts counts, int faults)
    {
        var findings = FindingsOf(counts);
        return faults == 0 ? findings : new($"{findings.English}, {Plural(faults, "rule")} broke down", $"{findings.Chinese}，{faults} 条规则出错");
    }

    static string Tool => $"{ToolIdentity.Name} {ToolIdentity.Version}";

    static string Plural(int count, string noun) => Plural(count, noun, $"{noun}s");

    static string Plural(int count, string one, string many) => $"{count} {(count == 1 ? one : many)}";
}
