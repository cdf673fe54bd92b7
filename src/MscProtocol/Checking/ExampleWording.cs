using MscProtocol.Rules;
using MscProtocol.Wording;

namespace MscProtocol.Checking;

/// <summary>The wording about examples that are not as they say.</summary>
static class ExampleWording
{
    public static LocalizedText NotAProtocol(string rule) => new(
        $"An example of {rule} is no piece of a protocol; write a mapping such as {{ products: [ … ] }}.",
        $"{rule} 的示例不是方案片段；请写映射，如 {{ products: [ … ] }}。");

    public static LocalizedText Unreadable(string rule, LocalizedText problem) => new(
        $"An example of {rule} cannot be read: {problem.English}", $"{rule} 的示例无法读取：{problem.Chinese}");

    public static LocalizedText Different(string rule, RuleExample example, IReadOnlyList<RuleVerdict> verdicts)
    {
        var expected = example.At is null ? Name(example.Expected) : $"{Name(example.Expected)} at {example.At}";
        var got = string.Join(", ", verdicts.Select(Describe));
        return new($"An example of {rule} expects {expected}, but got {got}.", $"{rule} 的示例应为 {expected}，实际为 {got}。");
    }

    static string Describe(RuleVerdict verdict) =>
        verdict.Finding is { } finding ? $"{Name(verdict.Verdict)} at {finding.Path}"
        : verdict.Node.Length > 0 ? $"{Name(verdict.Verdict)} at {verdict.Node}"
        : Name(verdict.Verdict);

    static string Name(Verdict verdict) => Rules.Loading.Words.Name(verdict);
}
