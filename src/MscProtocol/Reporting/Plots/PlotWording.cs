using System.Globalization;
using MscProtocol.Protocol;
using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>All words in and around pictures.</summary>
static class PlotWording
{
    const decimal Million = 1_000_000;

    public static LocalizedText Trial { get; } = new("Published sepsis trial", "已发表的脓毒症试验");
    public static LocalizedText Contrast { get; } = new("Contrast from another condition", "其他疾病的对比试验");
    public static LocalizedText Range { get; } = new("Range of the sepsis trials", "脓毒症试验的范围");
    public static LocalizedText Table { get; } = new("The same as a table, with sources", "以表格显示（含出处）");
    public static LocalizedText Row { get; } = new("Arm or trial", "组别或试验");
    public static LocalizedText Value { get; } = new("Value", "数值");
    public static LocalizedText Timeline { get; } = new("Timeline of the proposal", "方案时间线");

    public static LocalizedText MillionsPerKilogram { get; } = new("million cells/kg, equal steps are equal ratios", "×10⁶ 细胞/kg，对数刻度");
    public static LocalizedText MillionsOfCells { get; } = new("million cells, equal steps are equal ratios", "×10⁶ 细胞，对数刻度");
    public static LocalizedText TimeAfterInfusion { get; } = new("after the first infusion; steps are not to scale", "首次输注后；刻度间距不成比例");
    public static LocalizedText Percent { get; } = new("% viable cells", "活率（%）");
    public static LocalizedText Passage { get; } = new("passage", "代数");

    public static LocalizedText NoTimes { get; } = new(
        "The proposal states no times of infusions, endpoints, biomarkers or follow-up.", "方案未说明输注、终点、生物标志物或随访的时间。");

    public static LocalizedText TimelineIs { get; } = new(
        "When cells are infused, and until when what is observed.", "细胞输注的时间，以及各项观察的时间。");

    public static LocalizedText Infusions(LocalizedText arm) => new($"{arm.English}: infusions", $"{arm.Chinese}：输注");

    public static LocalizedText Primary(LocalizedText name) => new($"Primary: {name.English}", $"主要终点：{name.Chinese}");

    public static LocalizedText Secondary(LocalizedText name) => new($"Secondary: {name.English}", $"次要终点：{name.Chinese}");

    public static LocalizedText Exploratory(LocalizedText name) => new($"Exploratory: {name.English}", $"探索性终点：{name.Chinese}");

    public static LocalizedText Biomarker(LocalizedText name) => new($"Biomarker: {name.English}", $"生物标志物：{name.Chinese}");

    public static LocalizedText FollowUp { get; } = new("Follow-up", "随访");
    public static LocalizedText Safety { get; } = new("Follow-up: serious adverse events", "随访：严重不良事件");
    public static LocalizedText LongTerm { get; } = new("Follow-up: long-term safety", "随访：长期安全性");
    public static LocalizedText VitalStatus { get; } = new("Follow-up: vital status", "随访：生存状态");

    /// <summary>What a plot shows, in words.</summary>
    public static LocalizedText Description(MeasureComparison measure, int trials)
    {
        var (own, standing) = (ComparisonWording.Values(measure.Proposal), ComparisonWording.Standing(measure));
        var proposal = measure.Proposal.IsStated
            ? new LocalizedText($"{own.English} ({standing.English})", $"{own.Chinese}（{standing.Chinese}）")
            : standing;
        if (measure.StatedBy == 0)
            return new($"Proposal: {proposal.English}. No sepsis trial states it.", $"方案：{proposal.Chinese}。尚无脓毒症试验说明该项。");
        var published = ComparisonWording.Published(measure);
        var (stated, all) = (Phrases.Number(measure.StatedBy), Phrases.Number(trials));
        return new(
            $"Proposal: {proposal.English}. Sepsis trials: {published.English}; {stated} of {all} state it.",
            $"方案：{proposal.Chinese}。脓毒症试验：{published.Chinese}；{all} 项中有 {stated} 项说明。");
    }

    /// <summary>A number of cells in millions.</summary>
    public static string Millions(decimal cells) => (cells / Million).ToString("#,0.#########", CultureInfo.InvariantCulture);

    /// <summary>A time as short as it can be.</summary>
    public static LocalizedText Moment(int amount, string unit) => unit switch
    {
        "h" => new($"{amount} h", $"{amount} 小时"),
        "d" => new($"{amount} d", $"{amount} 天"),
        _ => new($"{amount} y", $"{amount} 年"),
    };

    /// <summary>A dose in millions, as short as it can be.</summary>
    public static string Millions(Interval cells) => cells switch
    {
        { Low: { } low, High: { } high } => low == high ? Millions(low) : $"{Millions(low)}–{Millions(high)}",
        { Low: { } low } => $"{(cells.LowOpen ? ">" : "≥")} {Millions(low)}",
        _ => $"{(cells.HighOpen ? "<" : "≤")} {Millions(cells.High!.Value)}",
    };
}
