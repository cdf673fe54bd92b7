using MscProtocol.Wording;

namespace MscProtocol.Checking;

/// <summary>The wording about examples that are not as they say.</summary>
static class ExampleWording
{
    public static LocalizedText NotAProtocol { get; } = new(
        "no piece of a protocol; write a mapping such as { products: [ … ] }", "不是方案片段；请写映射，如 { products: [ … ] }");

    public static LocalizedText Unreadable(LocalizedText problem) =>
        new($"unreadable: {problem.English.TrimEnd('.')}", $"无法读取：{problem.Chinese.TrimEnd('。')}");

    public static LocalizedText Of(IReadOnlyList<RuleVerdict> verdicts) => verdicts.Select(Of).Listed();

    /// <summary>A verdict, with the path that it is about.</summary>
    public static LocalizedText Of(Verdict verdict, string? path)
    {
        var name = verdict switch
        {
            Verdict.Passed => SharedWords.Passed,
            Verdict.Failed => SharedWords.Failed,
            Verdict.NotStated => SharedWords.NotStated,
            Verdict.NotApplicable => SharedWords.NotApplicable,
            _ => SharedWords.Fault,
        };
        return string.IsNullOrEmpty(path) ? name : new($"{name.English} at {path}", $"{name.Chinese}（{path}）");
    }

    /// <summary>What is wrong, in one sentence.</summary>
    public static LocalizedText Sentence(ExampleResult result) => new(
        $"An example of {result.Rule.Id} should be {result.Expected.English}, but is {result.Got?.English}.",
        $"{result.Rule.Id} 的示例应为{result.Expected.Chinese}，实际为{result.Got?.Chinese}。");

    static LocalizedText Of(RuleVerdict verdict) => Of(verdict.Verdict, verdict.Finding?.Path ?? verdict.Node);
}
