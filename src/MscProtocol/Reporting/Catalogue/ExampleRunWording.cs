using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>All words about what came of examples.</summary>
static class ExampleRunWording
{
    public static LocalizedText Expected { get; } = new("expected", "应为");

    public static LocalizedText Got { get; } = new("got", "实际");

    /// <summary>The run in one sentence.</summary>
    public static LocalizedText Summary(ExampleRun run)
    {
        var sets = run.RuleSets.Select(set => $"{set.Name} {set.Version}").Distinct().Listed();
        var of = run.RuleSets.Count == 0 ? SharedWords.Nothing : new($" in {sets.English}", $"，规则集：{sets.Chinese}");
        var right = Phrases.Number(run.Examples - run.Wrong.Count);
        var wrong = Phrases.Number(run.Wrong.Count);
        return new(
            $"{Phrases.Plural(run.Examples, "example")} of {Phrases.Plural(run.Rules, "rule")}{of.English}: {right} right, {wrong} wrong.",
            $"{Phrases.Number(run.Rules)} 条规则的 {Phrases.Number(run.Examples)} 个示例{of.Chinese}：正确 {right}，错误 {wrong}。");
    }
}
