using System.Globalization;
using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>All headings and sentences of surveys.</summary>
static class SurveyWording
{
    const int Digits = 3;

    static readonly LocalizedText Trials = new("Trials", "试验");
    static readonly LocalizedText Topic = new("Topic", "项目");
    static readonly LocalizedText ShareOfTrials = new("Share", "占比");

    // What the amounts of a scale are shown in.
    static readonly Dictionary<string, (decimal Size, LocalizedText Unit)> Units = new(StringComparer.Ordinal)
    {
        ["cells/kg"] = (1_000_000, new("million cells/kg", "10⁶ 细胞/kg")),
        ["cells"] = (1_000_000, new("million cells", "10⁶ 细胞")),
        ["s"] = (86_400, new("days", "天")),
        ["%"] = (1, LocalizedText.Same("%")),
    };

    public static LocalizedText Stated { get; } = new("What the trials state", "试验说明的内容");
    public static LocalizedText Spreads { get; } = new("Amounts", "数值分布");
    public static LocalizedText Kinds { get; } = new("Kinds", "类别分布");

    public static IReadOnlyList<LocalizedText> StatedHeadings { get; } = [Topic, Trials, ShareOfTrials];

    public static IReadOnlyList<LocalizedText> SpreadHeadings { get; } =
        [Topic, Trials, new("Least", "最小"), new("25 %", "P25"), new("Median", "中位数"), new("75 %", "P75"), new("Greatest", "最大")];

    public static IReadOnlyList<LocalizedText> KindHeadings { get; } = [Topic, new("Kind", "类别"), Trials, ShareOfTrials];

    public static IReadOnlyList<LocalizedText> RuleHeadings { get; } =
        [SharedWords.Rule.Heading(), new("Broken", "未通过"), new("Judged", "可判定"), ShareOfTrials, SharedWords.Title.Heading()];

    public static LocalizedText SpreadNote { get; } = new(
        "Each amount of a trial counts once, and a range with both its ends. Doses stand as stated: none is converted.",
        "同一试验的相同数值只计一次，范围按两端各计一次。剂量按原文统计，未作换算。");

    public static LocalizedText RuleNote { get; } = new(
        "Judged are the trials that say enough to keep or break the rule.", "“可判定”指所给信息足以判断是否符合该规则的试验。");

    public static LocalizedText Partial { get; } = new(
        "Stopped before the end: only what was read until then is counted.", "统计提前中止，仅包括此前已读取的记录。");

    public static LocalizedText Rules(int most) => new($"Rules most often broken (at most {most})", $"最常未通过的规则（最多 {most} 条）");

    public static LocalizedText MoreKinds(int kinds) => new($"({kinds} more)", $"（另有 {kinds} 类）");

    public static LocalizedText Heading(Survey survey) => new(
        $"{Phrases.Plural(survey.Trials, "trial")} of mesenchymal stromal cells in {Phrases.Plural(survey.Records, "record")}",
        $"{Phrases.Number(survey.Records)} 条记录，其中间充质基质细胞试验 {Phrases.Number(survey.Trials)} 项");

    public static LocalizedText LeftOut(Survey survey) => new(
        $"Left out: {Phrases.Number(survey.WithoutCells)} that give no such cells, {Phrases.Number(survey.Refused)} that cannot be read. "
            + $"Rules broke down in {Phrases.Number(survey.Faulted)}; files that cannot be read: {Phrases.Number(survey.UnreadFiles)}.",
        $"未计入：不给予此类细胞的 {Phrases.Number(survey.WithoutCells)} 条，无法读取的 {Phrases.Number(survey.Refused)} 条。"
            + $"规则出错 {Phrases.Number(survey.Faulted)} 项；无法读取的文件 {Phrases.Number(survey.UnreadFiles)} 个。");

    public static LocalizedText Measure(TopicCounts topic, string scale) => Units.TryGetValue(scale, out var shown)
        ? new($"{topic.Title.English}, {shown.Unit.English}", $"{topic.Title.Chinese}（{shown.Unit.Chinese}）")
        : topic.Title;

    /// <summary>An amount in the unit in which its scale is shown, to three digits.</summary>
    public static LocalizedText Amount(decimal amount, string scale) =>
        LocalizedText.Same(Rounded(amount / (Units.TryGetValue(scale, out var shown) ? shown.Size : 1))
            .ToString("0.######", CultureInfo.InvariantCulture));

    public static LocalizedText Number(int number) => LocalizedText.Same(Phrases.Number(number));

    public static LocalizedText Share(int part, int whole) => LocalizedText.Same(
        whole == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"{100m * part / whole:0.0} %"));

    static decimal Rounded(decimal amount)
    {
        var unit = 1m;
        while (amount >= unit * 1000)
            unit *= 10;
        var decimals = 0;
        for (var size = 100m; unit == 1 && amount > 0 && amount < size && decimals < 6; size /= 10)
            decimals++;
        return decimal.Round(amount / unit, decimals, MidpointRounding.AwayFromZero) * unit;
    }
}
