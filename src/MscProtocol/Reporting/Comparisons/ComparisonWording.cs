using MscProtocol.Protocol;
using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>All headings and sentences of comparisons.</summary>
static class ComparisonWording
{
    const int DoseDigits = 3;
    const int MostNames = 3;

    /// <summary>The headings of the overview, by column.</summary>
    public static IReadOnlyList<LocalizedText> Headings { get; } =
        [new("Measure", "项目"), SharedWords.Proposal.Heading(), new("Sepsis trials", "脓毒症试验"), new("Stated", "已说明"), new("Standing", "位置")];

    public static LocalizedText Nearest { get; } = new("Nearest by design", "设计最接近的试验");
    public static LocalizedText Alike { get; } = new("alike:", "相近：");
    public static LocalizedText Unlike { get; } = new("unlike:", "不同：");
    public static LocalizedText StatedByNone { get; } = new("What no sepsis trial here states", "所列脓毒症试验均未说明的项目");
    public static LocalizedText TrialByTrial { get; } = new("Trial by trial", "逐项试验");
    public static LocalizedText Nothing { get; } = new("-", "无");

    public static LocalizedText ContrastMark { get; } = new(
        "* a contrast from another condition, left out of the ranges and counts", "* 其他疾病的对比试验，不计入范围和计数");

    public static LocalizedText NoneComparable { get; } = new(
        "No trial states three or more of the measures that the proposal states.", "没有试验与方案共同说明三项以上内容。");

    public static LocalizedText Heading(Comparison comparison)
    {
        var contrasts = comparison.Precedents.Count(precedent => precedent.IsContrast);
        var sepsis = comparison.Precedents.Count - contrasts;
        var file = comparison.File.Length > 0 ? new LocalizedText(comparison.File, $"{comparison.File}：") : new("The proposal", "方案");
        var and = contrasts > 0 ? $" and {Phrases.Plural(contrasts, "contrast")}" : "";
        return new(
            $"{file.English} beside {Phrases.Plural(sepsis, "sepsis trial")}{and}",
            $"{file.Chinese}与 {sepsis} 项脓毒症试验{(contrasts > 0 ? $"及 {contrasts} 项对比试验" : "")}并列比较");
    }

    public static LocalizedText Weight(Comparison comparison) => comparison.Assumption is { } assumption
        ? new($"Doses {assumption.English}, to three digits.", $"剂量{assumption.Chinese}，保留三位有效数字。")
        : new("No dose is converted, since the body weight in the proposal cannot be read.", "方案中的体重无法读取，因此未换算剂量。");

    public static LocalizedText Standing(MeasureComparison measure) => measure.Standing switch
    {
        MscProtocol.Standing.NotStated => SharedWords.NotStated,
        MscProtocol.Standing.Unreadable => SharedWords.CannotBeRead,
        MscProtocol.Standing.NoPrecedent => new("no precedent", "无先例"),
        MscProtocol.Standing.Inside => new("inside", "范围内"),
        MscProtocol.Standing.Below => new("below all", "低于全部"),
        MscProtocol.Standing.Above => new("above all", "高于全部"),
        MscProtocol.Standing.BelowAndAbove => new("beyond both ends", "两端均超出"),
        MscProtocol.Standing.Shared => new("shared", "有先例"),
        _ => new("in none", "无此先例"),
    };

    /// <summary>The values of one protocol, doses rounded.</summary>
    public static LocalizedText Values(MeasureValues values) =>
        ValueWording.Join(values.Kind, values.Amounts.Select(amount => Rounded(values.Kind, amount)).Concat(values.Terms)) ?? Nothing;

    /// <summary>What the sepsis trials state of a measure: the two ends, or each term, with the trials.</summary>
    public static LocalizedText Published(MeasureComparison measure)
    {
        if (measure is { Lowest: { } lowest, Highest: { } highest })
        {
            var (low, high) = (End(measure, lowest), End(measure, highest));
            return lowest.Magnitude == highest.Magnitude ? low : new($"{low.English} to {high.English}", $"{low.Chinese}至 {high.Chinese}");
        }

        var terms = measure.Published
            .Where(trial => !trial.Precedent.IsContrast)
            .SelectMany(trial => trial.Values.Terms.Select(term => (Term: term, trial.Precedent)))
            .GroupBy(one => one.Term, one => one.Precedent)
            .Select(group => With(group.Key.Text, [.. group]))
            .ToList();
        return terms.Count > 0
            ? new(string.Join("; ", terms.Select(term => term.English)), string.Join("；", terms.Select(term => term.Chinese)))
            : Nothing;
    }

    public static LocalizedText Likeness(Likeness likeness)
    {
        var name = Name(likeness.Precedent);
        return new(
            $"{name}: {likeness.Agreeing.Count} of {likeness.Comparable} measures alike, {likeness.Unstated.Count} not stated by the trial",
            $"{name}：可比 {likeness.Comparable} 项，相近 {likeness.Agreeing.Count} 项；该试验未说明 {likeness.Unstated.Count} 项");
    }

    public static LocalizedText LessAlike(int trials) => new($"{Phrases.Plural(trials, "more trial")}, less alike", $"另有 {trials} 项试验差异更大");

    public static LocalizedText Titles(IEnumerable<ComparisonMeasure> measures)
    {
        var titles = measures.Select(measure => measure.Title).ToList();
        return titles.Count > 0 ? titles.Listed() : Nothing;
    }

    public static string Name(Precedent precedent) => precedent.IsContrast ? $"{precedent.Name} *" : precedent.Name;

    static LocalizedText End(MeasureComparison measure, RangeEnd end)
    {
        var kind = measure.Proposal.Kind;
        return With(ValueWording.Of(kind, Rounded(kind, end.Amount))!, end.Precedents);
    }

    static LocalizedText With(LocalizedText value, IReadOnlyList<Precedent> precedents)
    {
        var names = precedents.Take(MostNames).Select(precedent => precedent.Name).ToList();
        var more = precedents.Count - names.Count;
        return new(
            $"{value.English} ({string.Join(", ", names)}{(more > 0 ? $", {more} more" : "")})",
            $"{value.Chinese}（{string.Join("、", names)}{(more > 0 ? $" 等 {precedents.Count} 项" : "")}）");
    }

    static object Rounded(ValueKind? kind, IMeasurement amount) => kind?.Rounded(amount, DoseDigits) ?? amount;
}
