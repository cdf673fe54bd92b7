using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>All sentences about what files and runs come to.</summary>
static class RunWording
{
    /// <summary>What one file comes to.</summary>
    public static LocalizedText OutcomeOf(Report report) =>
        report.Refusals.Count > 0 ? SharedWords.CannotBeRead
        : !report.GivesCells ? new("gives no mesenchymal stromal cells; not checked", "不使用间充质基质细胞；未检查")
        : OutcomeOf(FindingCounts.Of(report.Findings), report.Counts.Faulted);

    /// <summary>What a run comes to, in a heading.</summary>
    public static LocalizedText OutcomeOf(RunSummary run)
    {
        var outcome = OutcomeOf(run.Findings, run.Verdicts.Faulted);
        return run.Refused == 0 ? outcome : new(
            $"{outcome.English}, {Phrases.Plural(run.Refused, "file")} cannot be read", $"{outcome.Chinese}，{run.Refused} 个文件无法读取");
    }

    /// <summary>How many facts a record could not state, and how to ask for them all the same.</summary>
    public static LocalizedText NotCarried(Report report) => new(
        $"{Phrases.Plural(report.NotCarried.Count, "fact")} that rules ask for cannot be stated in such a record, "
            + "so they count as not stated; --strict reports them.",
        $"规则所需的 {report.NotCarried.Count} 项事实无法在此类记录中说明，按未说明计；如需报告请用 --strict。");

    public static LocalizedText FindingsOf(FindingCounts findings)
    {
        if (findings is (0, 0, 0, 0))
            return new("no findings", "未发现问题");
        var waived = findings.Waived == 0 ? SharedWords.Nothing : new($", {findings.Waived} waived", $"，豁免 {findings.Waived} 项");
        var (errors, warnings) = (Phrases.Plural(findings.Errors, "error"), Phrases.Plural(findings.Warnings, "warning"));
        return new(
            $"{errors}, {warnings}, {findings.Infos} info{waived.English}",
            $"错误 {findings.Errors} 项，警告 {findings.Warnings} 项，提示 {findings.Infos} 项{waived.Chinese}");
    }

    public static LocalizedText Checked(CheckedFiles run)
    {
        var refused = run.Refused == 0 ? SharedWords.Nothing : new($" ({run.Refused} cannot be read)", $"（{run.Refused} 个无法读取）");
        var sets = run.RuleSets.Select(set => $"{set.Name} {set.Version}").Listed();
        var against = run.RuleSets.Count == 0 ? SharedWords.Nothing : new($" against {sets.English}", $"；规则集：{sets.Chinese}");
        var followed = run.Configuration is null
            ? SharedWords.Nothing
            : new($"; configuration: {run.Configuration}", $"；配置文件：{run.Configuration}");
        return new(
            $"Checked {Phrases.Plural(run.Files, "file")}{refused.English}{against.English}{followed.English}.",
            $"已检查 {run.Files} 个文件{refused.Chinese}{against.Chinese}{followed.Chinese}。");
    }

    public static LocalizedText Totals(RunSummary run)
    {
        var count = run.Verdicts;
        var findings = FindingsOf(run.Findings);
        IReadOnlyList<(LocalizedText Verdict, int Count)> verdicts =
        [
            (SharedWords.Passed, count.Passed), (SharedWords.Failed, count.Failed), (SharedWords.NotStated, count.NotStated),
            (SharedWords.NotApplicable, count.NotApplicable), (SharedWords.Waived, count.Waived), (SharedWords.Faulted, count.Faulted),
        ];
        return new(
            $"Verdicts: {string.Join(", ", verdicts.Select(one => $"{one.Count} {one.Verdict.English}"))}; {findings.English}.",
            $"判定：{string.Join('，', verdicts.Select(one => $"{one.Verdict.Chinese} {one.Count}"))}；{findings.Chinese}。");
    }

    static LocalizedText OutcomeOf(FindingCounts counts, int faults)
    {
        var findings = FindingsOf(counts);
        return faults == 0
            ? findings
            : new($"{findings.English}, {Phrases.Plural(faults, "rule")} broke down", $"{findings.Chinese}，{faults} 条规则出错");
    }
}
