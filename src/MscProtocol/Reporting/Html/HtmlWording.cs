using System.Globalization;
using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>All headings and sentences that only HTML reports have.</summary>
static class HtmlWording
{
    public static LocalizedText SkipToFindings { get; } = new("Skip to the findings", "跳到问题列表");
    public static LocalizedText Files { get; } = new("Files", "文件");
    public static LocalizedText Concerns { get; } = new("Concerns", "主题");
    public static LocalizedText Findings { get; } = new("Findings", "问题");
    public static LocalizedText Faults { get; } = new("Rules that broke down", "出错的规则");
    public static LocalizedText Pictures { get; } = new("Beside the published trials", "与已发表试验比较");
    public static LocalizedText Remarks { get; } = new("How the record was read", "记录的读取说明");
    public static LocalizedText Version { get; } = new("Version", "版本");
    public static LocalizedText Hash { get; } = new("SHA-256 of its text", "文本的 SHA-256");
    public static LocalizedText Unreadable { get; } = new("Unreadable values", "无法读取的内容");
    public static LocalizedText Protocol { get; } = new("Protocol", "方案");

    /// <summary>The verdicts in the order of the matrix.</summary>
    public static IReadOnlyList<(Verdict Verdict, LocalizedText Word)> Verdicts { get; } =
    [
        (Verdict.Failed, SharedWords.Failed), (Verdict.NotStated, SharedWords.NotStated), (Verdict.Waived, SharedWords.Waived),
        (Verdict.Faulted, SharedWords.Faulted), (Verdict.Passed, SharedWords.Passed), (Verdict.NotApplicable, SharedWords.NotApplicable),
    ];

    public static LocalizedText Errors { get; } = new("errors", "错误");
    public static LocalizedText Warnings { get; } = new("warnings", "警告");

    /// <summary>Which configurations were followed.</summary>
    public static LocalizedText Configurations(IReadOnlyList<string> files) =>
        new LocalizedText("Configuration", "配置文件").Told(files.Listed());

    /// <summary>What a page is called.</summary>
    public static LocalizedText Title(LocalizedText what) =>
        new($"{what.English} - {ToolIdentity.Name}", $"{what.Chinese} - {ToolIdentity.Name}");

    /// <summary>What a report on so many files is about.</summary>
    public static LocalizedText Several(int files) => new(Phrases.Plural(files, "file"), $"{files} 个文件");

    /// <summary>What a run comes to, in a sentence.</summary>
    public static LocalizedText VerdictOf(CheckRun checks)
    {
        if (checks.Reports.Count > 0 && checks.Reports.All(report => report.Refusals.Count == 0 && !report.GivesCells))
            return new("Not checked, since no mesenchymal stromal cells are given.", "未检查：未使用间充质基质细胞。");
        var run = checks.Summary;
        if (run.Files > 0 && run.Refused == run.Files)
            return run.Files == 1
                ? new("The file cannot be read as a protocol, so nothing was checked.", "文件无法作为方案读取，因此未作检查。")
                : new("None of the files can be read as a protocol, so nothing was checked.", "所有文件均无法作为方案读取，因此未作检查。");
        var findings = RunWording.FindingsOf(run.Findings);
        return run is { Refused: 0, Verdicts.Faulted: 0 } ? Judged(run.Findings, findings) : Incomplete(run, findings);
    }

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
            reasons.Add(new($"{Phrases.Plural(run.Refused, "file")} cannot be read", $"{run.Refused} 个文件无法读取"));
        if (run.Verdicts.Faulted > 0)
            reasons.Add(new($"{Phrases.Plural(run.Verdicts.Faulted, "rule")} broke down", $"{run.Verdicts.Faulted} 条规则运行出错"));
        var english = string.Join(", ", reasons.Select(reason => reason.English));
        var chinese = string.Join("，", reasons.Select(reason => reason.Chinese));
        return new(
            $"The check is incomplete: {english}. In what was checked: {findings.English}.", $"检查不完整：{chinese}。已检查部分：{findings.Chinese}。");
    }
}
