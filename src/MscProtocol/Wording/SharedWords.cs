namespace MscProtocol.Wording;

/// <summary>Words that are the same wherever they are said.</summary>
static class SharedWords
{
    public static LocalizedText Passed { get; } = new("passed", "通过");
    public static LocalizedText Failed { get; } = new("failed", "未通过");
    public static LocalizedText NotStated { get; } = new("not stated", "未说明");
    public static LocalizedText NotApplicable { get; } = new("not applicable", "不适用");
    public static LocalizedText Waived { get; } = new("waived", "豁免");
    public static LocalizedText Faulted { get; } = new("faulted", "故障");
    public static LocalizedText Fault { get; } = new("fault", "规则故障");
    public static LocalizedText CannotBeRead { get; } = new("cannot be read", "无法读取");

    public static LocalizedText Error { get; } = new("error", "错误");
    public static LocalizedText Warning { get; } = new("warning", "警告");
    public static LocalizedText Info { get; } = new("info", "提示");

    public static LocalizedText Concern { get; } = new("concern", "主题");
    public static LocalizedText Severity { get; } = new("severity", "级别");
    public static LocalizedText Rule { get; } = new("rule", "规则");
    public static LocalizedText RuleSet { get; } = new("rule set", "规则集");
    public static LocalizedText RuleSets { get; } = new("rule sets", "规则集");
    public static LocalizedText Profiles { get; } = new("profiles", "规则组合");
    public static LocalizedText Parameters { get; } = new("parameters", "参数");
    public static LocalizedText Title { get; } = new("title", "标题");
    public static LocalizedText Proposal { get; } = new("proposal", "方案");
    public static LocalizedText Sources { get; } = new("sources", "出处");

    /// <summary>Nothing to say.</summary>
    public static LocalizedText Nothing { get; } = LocalizedText.Same(string.Empty);
}
