namespace MscProtocol.Wording;

/// <inheritdoc/>
sealed class ChineseComparisonWords : ComparisonWords
{
    public override string Measure => "项目";
    public override string SepsisTrials => "脓毒症试验";
    public override string Stated => "已说明";
    public override string Standing => "位置";
    public override string Nearest => "设计最接近的试验";
    public override string Alike => "相近：";
    public override string Unlike => "不同：";
    public override string StatedByNone => "所列脓毒症试验均未说明的项目";
    public override string TrialByTrial => "逐项试验";
    public override string Nothing => "无";
    public override string ContrastMark => "* 其他疾病的对比试验，不计入范围和计数";
    public override string NoneComparable => "没有试验与方案共同说明三项以上内容。";

    public override string File(string file) => $"{file}：";
    public override string TheProposal => "方案";

    public override string Heading(string file, int sepsis, int contrasts) =>
        $"{file}与 {sepsis} 项脓毒症试验{(contrasts > 0 ? $"及 {contrasts} 项对比试验" : "")}并列比较";

    public override string Weight(string assumption) => $"剂量{assumption}，保留三位有效数字。";
    public override string NoWeight => "方案中的体重无法读取，因此未换算剂量。";
    public override string NoPrecedent => "无先例";
    public override string Inside => "范围内";
    public override string Below => "低于全部";
    public override string Above => "高于全部";
    public override string BelowAndAbove => "两端均超出";
    public override string Shared => "有先例";
    public override string InWords => "文字说明";
    public override string InNone => "无此先例";

    public override string Published(string low, string high) => $"{low}至 {high}";

    public override string Terms(IEnumerable<string> terms) => $"{string.Join("；", terms)}";

    public override string Likeness(string name, int agreeing, int comparable, int unstated) =>
        $"{name}：可比 {comparable} 项，相近 {agreeing} 项；该试验未说明 {unstated} 项";

    public override string LessAlike(int trials) => $"另有 {trials} 项试验差异更大";

    public override string With(string value, IEnumerable<string> names, int more, int count) =>
        $"{value}（{string.Join("、", names)}{(more > 0 ? $" 等 {count} 项" : "")}）";
}
