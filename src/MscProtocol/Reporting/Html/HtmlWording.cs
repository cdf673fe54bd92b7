using System.Globalization;

namespace MscProtocol.Reporting;

/// <summary>All headings and sentences that only HTML reports have.</summary>
static class HtmlWording
{
    public static LocalizedText SkipToFindings { get; } = new("Skip to the findings", "跳到问题列表");
    public static LocalizedText Files { get; } = new("Files", "文件");
    public static LocalizedText Concerns { get; } = new("Concerns", "关注点");
    public static LocalizedText Concern { get; } = new("Concern", "关注点");
    public static LocalizedText Findings { get; } = new("Findings", "问题");
    public static LocalizedText Faults { get; } = new("Rules that broke down", "出错的规则");
    public static LocalizedText Pictures { get; } = new("Beside the published trials", "与已发表试验比较");
    public static LocalizedText Remarks { get; } = new("How the record was read", "记录的读取说明");
    public static LocalizedText RuleSets { get; } = new("Rule sets", "规则集");
    public static LocalizedText Configurations(IReadOnlyList<string> files) =>
        new($"Configuration: {string.Join(", ", files)}", $"配置文件：{string.Join("、", files)}");

    public static LocalizedText RuleSet { get; } = new("Rule set", "规则集");
    public static LocalizedText Version { get; } = new("Version", "版本");
    public static LocalizedText Hash { get; } = new("SHA-256 of its text", "文本的 SHA-256");
    public static LocalizedText Unreadable { get; } = new("Unreadable values", "无法读取的内容");
    public static LocalizedText Protocol { get; } = new("Protocol", "方案");

    /// <summary>The verdicts as headings, in the order of the matrix.</summary>
    public static IReadOnlyList<(Verdict Verdict, LocalizedText Heading)> Verdicts { get; } =
    [
        (Verdict.Failed, new("Failed", "未通过")), (Verdict.NotStated, new("Not stated", "未说明")), (Verdict.Waived, new("Waived", "豁免")),
        (Verdict.Faulted, new("Faulted", "故障")), (Verdict.Passed, new("Passed", "通过")), (Verdict.NotApplicable, new("Not applicable", "不适用")),
    ];

    public static LocalizedText Errors { get; } = new("errors", "错误");
    public static LocalizedText Warnings { get; } = new("warnings", "警告");
    public static LocalizedText Infos { get; } = new("info", "提示");
    public static LocalizedText Waived { get; } = new("waived", "豁免");
    public static LocalizedText NotStated { get; } = new("not stated", "未说明");
    public static LocalizedText Passed { get; } = new("passed", "通过");

    /// <summary>What a page is called.</summary>
    public static LocalizedText Title(LocalizedText what) => new($"{what.English} - {ToolIdentity.Name}", $"{what.Chinese} - {ToolIdentity.Name}");

    /// <summary>What a report on so many files is about.</summary>
    public static LocalizedText Several(int files) => new(Plural(files, "file"), $"{files} 个文件");

    /// <summary>What a run comes to, in a sentence.</summary>
    public static LocalizedText VerdictOf(IReadOnlyList<Report> reports)
    {
        if (reports.Count > 0 && reports.All(report => report.Refusals.Count == 0 && !report.GivesCells))
            return new("Not checked, since no mesenchymal stromal cells are given.", "未检查：未使用间充质基质细胞。");
        var run = RunSummary.Of(reports);
        if (run.Files > 0 && run.Refused == run.Files)
            return run.Files == 1
                ? new("The file cannot be read as a protocol, so nothing was checked.", "文件无法作为方案读取，因此未作检查。")
                : new("None of the files can be read as a protocol, so nothing was checked.", "所有文件均无法作为方案读取，因此未作检查。");
        var findings = ReportWording.FindingsOf(run.Findings);
        return run is { Refused: 0, Verdicts.Faulted: 0 } ? Judged(run.Findings, findings) : Incomplete(run, findings);
    }

    /// <summary>A source of the protocol with the place in it.</summary>
    public static string At(string file, string place) => string.Join(':', new[] { file, place }.Where(part => part.Length > 0));

    /// <summary>Where a link from the matrix leads.</summary>
    public static LocalizedText GoTo(int number, LocalizedText severity, string id) => new(
        string.Create(CultureInfo.InvariantCulture, $"Finding {number}: {severity.English} {id}"),
        string.Create(CultureInfo.InvariantCulture, $"问题 {number}：{severity.Chinese} {id}"));

    static LocalizedText Judged(FindingCounts counts, LocalizedText findings) => counts switch
    {
        { Errors: > 0 } => new($"Not ready: {findings.English}.", $"尚不完备：{findings.Chinese}。"),
        { Warnings: > 0 } => new($"No errors, but points to settle: {findings.English}.", $"没有错误，但有待处理：{findings.Chinese}。"),
        (0, 0, 0, 0) => new("No findings: all that could be judged is as the rules expect.", "未发现问题：凡能判定的内容均符合规则。"),
        _ => new($"No errors or warnings: {findings.English}.", $"没有错误或警告：{findings.Chinese}。"),
    };

    static LocalizedText Incomplete(RunSummary run, LocalizedText findings)
    {
        List<LocalizedText> reasons = [];
        if (run.Refused > 0)
            reasons.Add(new($"{Plural(run.Refused, "file")} cannot be read", $"{run.Refused} 个文件无法读取"));
        if (run.Verdicts.Faulted > 0)
            reasons.Add(new($"{Plural(run.Verdicts.Faulted, "rule")} broke down", $"{run.Verdicts.Faulted} 条规则运行出错"));
        return new(
            $"The check is incomplete: {string.Join(", ", reasons.Select(reason => reason.English))}. In what was checked: {findings.English}.",
            $"检查不完整：{string.Join("，", reasons.Select(reason => reason.Chinese))}。已检查部分：{findings.Chinese}。");
    }

    static string Plural(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";
}
