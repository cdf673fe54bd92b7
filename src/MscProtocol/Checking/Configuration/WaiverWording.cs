using System.Globalization;

namespace MscProtocol.Checking;

/// <summary>The wording about waivers that let nothing stand.</summary>
static class WaiverWording
{
    public static Texts Stale(WaiverEntry entry) => new(
        new("Every waiver matches a finding", "每项豁免均对应一个问题"),
        new(
            $"The waiver of {entry.RuleId} at {entry.Path} matches no finding in what was checked.",
            $"对 {entry.Path} 的 {entry.RuleId} 的豁免与本次检查的任何问题均不对应。"),
        new(
            "Remove it, or correct 'rule' and 'at' to those of a finding.",
            "请删除该豁免，或将 rule 和 at 改为某个问题的编号与路径。"));

    public static Texts Unexplained(WaiverEntry entry) => new(
        new("Every waiver has a reason, a name and an end", "每项豁免均有理由、批准人和截止日期"),
        new(
            $"The waiver of {entry.RuleId} at {entry.Path} does not count yet; still to be filled in: {string.Join(", ", entry.Missing)}.",
            $"对 {entry.Path} 的 {entry.RuleId} 的豁免尚未生效；待填写：{string.Join("、", entry.Missing)}。"),
        new(
            "Write why the deviation may stand (because), who decided it (by), and the last day on which it does (until).",
            "请写明允许偏离的理由（because）、决定者（by）及最后有效日（until）。"));

    public static Texts Expired(WaiverEntry entry) => new(
        new("No waiver has ended", "豁免均在有效期内"),
        new(
            $"The waiver of {entry.RuleId} at {entry.Path} has ended; the finding is back.",
            $"对 {entry.Path} 的 {entry.RuleId} 的豁免已到期；该问题重新计入。"),
        new(
            "Mend the protocol and remove the waiver, or have it decided anew and set another end.",
            "请修改方案并删除该豁免，或重新决定并另定截止日期。"));

    public static LocalizedText Day(DateOnly day) => LocalizedText.Same(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public static LocalizedText NotBefore(DateOnly today)
    {
        var day = Day(today).English;
        return new($"{day} or later", $"{day} 或以后");
    }

    /// <summary>What a finding says.</summary>
    internal sealed record Texts(LocalizedText Title, LocalizedText Message, LocalizedText Fix);
}
