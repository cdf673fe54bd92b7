using System.Globalization;
using MscProtocol.Checking;
using MscProtocol.Rules;
using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>All headings and sentences of reports.</summary>
static class ReportWording
{
    public static LocalizedText Expected { get; } = new("expected:", "应为：");
    public static LocalizedText Found { get; } = new("found:", "实际：");
    public static LocalizedText Assumed { get; } = new("assumed:", "假定：");
    public static LocalizedText Fix { get; } = new("fix:", "修改：");
    public static LocalizedText Why { get; } = new("why:", "理由：");
    public static LocalizedText Source { get; } = new("source:", "依据：");
    public static LocalizedText Waived { get; } = new("waived:", "豁免：");
    public static LocalizedText ToReport { get; } = new("report:", "上报：");

    public static LocalizedText Severity(Severity severity) => severity switch
    {
        Rules.Severity.Error => new("error", "错误"),
        Rules.Severity.Warning => new("warning", "警告"),
        _ => new("info", "提示"),
    };

    public static LocalizedText WaivedSeverity(Severity severity) =>
        new($"waived {Severity(severity).English}", $"已豁免的{Severity(severity).Chinese}");

    public static LocalizedText Faulted { get; } = new("fault", "规则故障");

    /// <summary>What one file comes to.</summary>
    public static LocalizedText OutcomeOf(Report report)
    {
        if (report.Refusals.Count > 0)
            return new("cannot be read", "无法读取");
        var findings = FindingsOf(FindingCounts.Of(report.Findings));
        return report.Counts.Faulted is var faults and > 0
            ? new($"{findings.English}, {Plural(faults, "rule")} broke down", $"{findings.Chinese}，{faults} 条规则出错")
            : findings;
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
        return citation.At is null
            ? LocalizedText.Same($"{source.Id} {where}")
            : new($"{source.Id} ({citation.At}) {where}", $"{source.Id}（{citation.At}）{where}");
    }

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
        return new(
            $"Checked {Plural(run.Files, "file")}{refused.English}{against.English}.",
            $"已检查 {run.Files} 个文件{refused.Chinese}{against.Chinese}。");
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

    static string Tool => $"{ToolIdentity.Name} {ToolIdentity.Version}";

    static string Plural(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";
}
