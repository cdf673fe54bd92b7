namespace MscProtocol.Wording;

/// <inheritdoc/>
sealed class ChineseResultWords : ResultWords
{
    public override string Found => "已发表试验的结果";

    public override string Caution =>
        "均为细胞组与对照组之比较：风险比的 95 % 区间用 Katz 对数法，风险差用 Newcombe 混合评分法。"
        + "未作合并，也未作检验。各试验同时有多处不同，不能说明其中任何一处导致了结果的差异。";

    public override string NoResults => "所列试验在此均无结果。";
    public override string Deaths => "死亡";
    public override string RiskRatio => "风险比";
    public override string RiskDifference => "风险差";
    public override string Primary => "主要结果";
    public override string Safety => "事件";
    public override string Biomarkers => "生物标志物";
    public override string Trial => "试验";

    public override string Day(string day, string start) => $"自{start}起 {day}";

    public override string NoDay => "时间未说明";

    public override string Of(string number, string all) => $"{number}/{all}";

    public override string Against(string cells, string control) => $"{cells} 对 {control}";

    public override string Died(string day, string groups) => $"{day}：死亡 {groups}";

    public override string Printed(string day, string groups) => $"{day}：{groups}（照录原文，未给人数）";

    public override string Interval(string value, string low, string high) => $"{value}（{low} 至 {high}）";

    public override string Points(string interval) => $"{interval}个百分点";

    public override string HalfAdded(string interval) => $"{interval}，因有一格为 0，各格均加 0.5";

    public override string NoRatio => "无人死亡，无法计算风险比";

    public override string OtherControls => "对照并非同期或未随机";

    public override string Events(string number) => $"{number} 次事件";

    public override string Participants(string number) => $"{number} 人";

    public override string Unspecified(string number) => $"{number}（未说明是事件数还是人数）";

    public override string Group(string name, string number) => $"{name} {number}";

    public override string Counts(string kind, IEnumerable<string> groups) => $"{kind}：{string.Join("；", groups)}";

    public override string Effect(string effect, string interval) => $"{effect}（{interval}）";

    public override string WithoutNumbers => "未给出死亡人数";

    public override string WithoutNumbersAre(int trials, int all) => $"{all} 项试验中有 {trials} 项，未画入图中：";

    public override string Beside => "方案可与哪些结果并列";

    public override string BesideIs => "双方均说明而不同的设计可能解释结果的差异；有一方未说明的，无法判断。";

    public override string NoDifference => "未见可能解释结果差异的不同之处。";

    public override string NothingInCommon => "方案与该试验没有共同说明的内容。";

    public override string InTheWay => "差异：";
    public override string Lasting => "不可消除：";
    public override string Untold => "不明：";

    public override string LastingAre(string measures) => $"{measures}。差异在于该试验本身，更改方案也无法使两者可比";

    public override string Difference(string measure, string proposal, string trial) => $"{measure}：方案为“{proposal}”，试验为“{trial}”";

    public override string Change(string measure, string trial) => $"{measure}改为“{trial}”";

    public override string ToCompare => "若要可比：";

    public override string Matrix => "设计差异与结果对照";

    public override string MatrixIs => "≠ 与方案不同，= 与方案一致，无符号者无法判断。差异与结果列于同一列，并不说明因果。";

    public override string Forest => "病死率：同期随机对照";
    public override string ForestOthers => "病死率：其他对照";

    public override string ForestIs => "位于 1 左侧者，细胞组死亡较少。各试验未作合并。";

    public override string ForestOthersIs => "对照来自病历或更早时期，或未经随机分组，并非公平比较，故单独画出。";

    public override string ForestUnit => "风险比及其 95 % 区间，对数刻度";
}
