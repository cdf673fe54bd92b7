namespace MscProtocol.Wording;

/// <inheritdoc/>
sealed class ChineseSurveyWords : SurveyWords
{
    public override string Trials => "试验";
    public override string Topic => "项目";
    public override string ShareOfTrials => "占比";
    public override string MillionPerKilogram => "10⁶ 细胞/kg";
    public override string Million => "10⁶ 细胞";
    public override string Days => "天";
    public override string Stated => "试验说明的内容";
    public override string Spreads => "数值分布";
    public override string Kinds => "类别分布";
    public override string Least => "最小";
    public override string LowerQuartile => "P25";
    public override string Median => "中位数";
    public override string UpperQuartile => "P75";
    public override string Greatest => "最大";
    public override string Kind => "类别";
    public override string Broken => "未通过";
    public override string Judged => "可判定";
    public override string SpreadNote => "同一试验的相同数值只计一次，范围按两端各计一次。剂量按原文统计，未作换算。";
    public override string RuleNote => "“可判定”指所给信息足以判断是否符合该规则的试验。";
    public override string NoTrials => "没有读到此类细胞的试验，无可统计。";
    public override string Partial => "统计提前中止，仅包括此前已读取的记录。";

    public override string Rules(int most) => $"最常未通过的规则（最多 {most} 条）";

    public override string MoreKinds(int kinds) => $"（另有 {kinds} 类）";

    public override string Heading(int trials, int records) => $"{records} 条记录，其中间充质基质细胞试验 {trials} 项";

    public override string LeftOut(int withoutCells, int refused, int joined, int disagreeing, int faulted, int unreadFiles) =>
        $"未计入：不给予此类细胞的 {withoutCells} 条，无法读取的 {refused} 条{Joined(joined, disagreeing)}。规则出错 {faulted} 项；无法读取的文件 {unreadFiles} 个。";

    static string Joined(int records, int disagreeing) => records == 0 ? string.Empty
        : disagreeing == 0 ? $"，与已计入试验重复的 {records} 条"
        : $"，与已计入试验重复的 {records} 条（其中 {disagreeing} 条内容不一致，用 check 检查同一批文件可见位置）";

    public override string Measure(string title, string unit) => $"{title}（{unit}）";
}
