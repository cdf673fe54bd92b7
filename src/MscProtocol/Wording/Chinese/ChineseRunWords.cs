namespace MscProtocol.Wording;

/// <inheritdoc/>
sealed class ChineseRunWords : RunWords
{
    public override string NoCells => "不使用间充质基质细胞；未检查";

    public override string OutcomeWithRefused(string outcome, int refused) => $"{outcome}，{refused} 个文件无法读取";

    public override string OutcomeWithNotRead(string outcome, int facts) => $"{outcome}，{facts} 项事实提及但未能读出";

    public override string NotCarried(int facts) => $"规则所需的 {facts} 项事实无法在此类记录中说明，按未说明计；如需报告请用 --strict。";
    public override string Brief => "如需查看修改方法和理由，请使用 --details，或逐个检查文件。";

    public override string Waiting(int rules, int facts) => $"另有 {facts} 项内容未说明；补充后还有 {rules} 条规则需要判断。";

    public override string WaitingFacts => "未说明的内容及等待它的规则";

    public override string WaitFor(string path, IEnumerable<string> rules) => $"{path}：{string.Join("、", rules)}";

    public override string WaitForSome(string path, IEnumerable<string> rules, int others) =>
        $"{path}：{string.Join("、", rules)}，另有 {others} 条";

    public override string OnlyHeld(IEnumerable<string> paths) =>
        $"以下内容不作要求，一经说明即核对其范围及与其他内容是否一致：{string.Join("、", paths)}";

    public override string NoFindings => "未发现问题";

    public override string Waived(int waived) => $"，豁免 {waived} 项";

    public override string Findings(int errors, int warnings, int infos, string waived) =>
        $"错误 {errors} 项，警告 {warnings} 项，提示 {infos} 项{waived}";

    public override string Refused(int refused) => $"（{refused} 个无法读取）";

    public override string Against(string sets) => $"；规则集：{sets}";

    public override string RuleSets(int count, string families) => $"{count} 个规则集（{families}；名称见 JSON 报告）";

    public override string Followed(string configuration) => $"；配置文件：{configuration}";

    public override string Checked(int files, string refused, string against, string followed) =>
        $"已检查 {files} 个文件{refused}{against}{followed}。";

    public override string Totals(IEnumerable<(string Word, int Count)> verdicts, string findings) =>
        $"判定：{string.Join('，', verdicts.Select(one => $"{one.Word} {one.Count}"))}；{findings}。";

    public override string OutcomeWithFaults(string findings, int faults) => $"{findings}，{faults} 条规则出错";
}
