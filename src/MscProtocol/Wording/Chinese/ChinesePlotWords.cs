namespace MscProtocol.Wording;

/// <inheritdoc/>
sealed class ChinesePlotWords : PlotWords
{
    public override string Trial => "已发表的脓毒症试验";
    public override string Contrast => "其他疾病的对比试验";
    public override string Range => "脓毒症试验的范围";
    public override string Table => "以表格显示（含出处）";
    public override string Row => "组别或试验";
    public override string Value => "数值";
    public override string Timeline => "方案时间线";
    public override string MillionsPerKilogram => "×10⁶ 细胞/kg，对数刻度";
    public override string MillionsOfCells => "×10⁶ 细胞，对数刻度";
    public override string TimeAfterInfusion => "首次输注后；刻度间距不成比例";
    public override string Percent => "活率（%）";
    public override string Passage => "代次";
    public override string NoTimes => "方案未说明输注、终点、生物标志物或随访的时间。";
    public override string TimelineIs => "细胞输注的时间，以及各项观察的时间。";

    public override string Infusions(string arm) => $"{arm}：输注";

    public override string Primary(string name) => $"主要终点：{name}";

    public override string Secondary(string name) => $"次要终点：{name}";

    public override string Exploratory(string name) => $"探索性终点：{name}";

    public override string Biomarker(string name) => $"生物标志物：{name}";
    public override string FollowUp => "随访";
    public override string Safety => "随访：严重不良事件";
    public override string LongTerm => "随访：长期安全性";
    public override string VitalStatus => "随访：生存状态";

    public override string Standing(string own, string standing) => $"{own}（{standing}）";

    public override string StatedByNone(string proposal) => $"方案：{proposal}。尚无脓毒症试验说明该项。";

    public override string Description(string proposal, string published, string stated, string all) =>
        $"方案：{proposal}。脓毒症试验：{published}；{all} 项中有 {stated} 项说明。";

    public override string Hours(int amount) => $"{amount} 小时";

    public override string Days(int amount) => $"{amount} 天";

    public override string Years(int amount) => $"{amount} 年";
}
