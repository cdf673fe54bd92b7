using MscProtocol.Wording;

namespace MscProtocol.Rules.Loading;

/// <summary>What the parts of rule files are called in problems.</summary>
static class Parts
{
    public static LocalizedText RuleSet { get; } = new("a rule set", "规则集");

    public static LocalizedText Configuration { get; } = new("a configuration", "配置文件");

    public static LocalizedText Waiver { get; } = new("a waiver", "豁免");

    public static LocalizedText Rule { get; } = new("a rule", "规则");

    public static LocalizedText Parameter { get; } = new("a parameter", "参数");

    public static LocalizedText Condition { get; } = new("a condition", "条件");

    public static LocalizedText Comparison { get; } = new("a comparison", "比较值");

    public static LocalizedText Example { get; } = new("an example", "示例");

    public static LocalizedText Source { get; } = new("a source", "文献来源");

    public static LocalizedText Sources { get; } = new("the list of sources", "文献来源列表");

    public static LocalizedText CitedSource { get; } = new("a cited source", "引用的来源");

    /// <summary>The part under a key, by the key.</summary>
    public static LocalizedText Key(string key) => LocalizedText.Same($"'{key}'");

    /// <summary>The test of a path.</summary>
    public static LocalizedText TestOf(string path) => new($"the test of '{path}'", $"对“{path}”的检查");
}
