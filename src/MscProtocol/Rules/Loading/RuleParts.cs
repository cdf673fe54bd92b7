using MscProtocol.Documents;

namespace MscProtocol.Rules;

/// <summary>What the parts of rule files are called in problems.</summary>
static class RuleParts
{
    public static Part RuleSet { get; } = new("a rule set", "规则集");

    public static Part Rule { get; } = new("a rule", "规则");

    public static Part Range { get; } = new("a range", "取值范围");

    public static Part Parameter { get; } = new("a parameter", "参数");

    public static Part Condition { get; } = new("a condition", "条件");

    public static Part Comparison { get; } = new("a comparison", "比较值");

    public static Part Example { get; } = new("an example", "示例");

    public static Part Source { get; } = new("a source", "文献来源");

    public static Part Sources { get; } = new("the list of sources", "文献来源列表");

    public static Part CitedSource { get; } = new("a cited source", "引用的来源");

    /// <summary>The test of a path.</summary>
    public static Part TestOf(string path) => new($"the test of '{Part.Key}'", $"对“{Part.Key}”的检查", path);
}
