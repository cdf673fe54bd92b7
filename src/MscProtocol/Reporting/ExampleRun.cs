namespace MscProtocol.Reporting;

/// <summary>What a run over the examples of rules comes to.</summary>
/// <param name="RuleSets">The rule sets that define the rules.</param>
/// <param name="Rules">How many rules there were.</param>
/// <param name="Examples">How many examples there were.</param>
/// <param name="Wrong">The examples that are not as they say.</param>
sealed record ExampleRun(IReadOnlyList<RuleSetIdentity> RuleSets, int Rules, int Examples, IReadOnlyList<ExampleResult> Wrong)
{
    public static ExampleRun Of(IReadOnlyCollection<ExampleResult> results) => new(
        [.. results.Select(result => result.Rule.RuleSet).Distinct().OrderBy(set => set.Name, StringComparer.Ordinal)],
        results.Select(result => result.Rule).Distinct().Count(),
        results.Count,
        [.. results.Where(result => !result.IsRight)]);

    public static LocalizedText Expected { get; } = new("expected", "应为");

    public static LocalizedText Got { get; } = new("got", "实际");

    /// <summary>The run in one sentence.</summary>
    public LocalizedText Summary
    {
        get
        {
            var sets = RuleSets.Select(set => $"{set.Name} {set.Version}").Distinct().ToList();
            var of = sets.Count == 0 ? LocalizedText.Same("") : new($" in {string.Join(", ", sets)}", $"，规则集：{string.Join("、", sets)}");
            return new(
                $"{Plural(Examples, "example")} of {Plural(Rules, "rule")}{of.English}: {Examples - Wrong.Count} right, {Wrong.Count} wrong.",
                $"{Rules} 条规则的 {Examples} 个示例{of.Chinese}：正确 {Examples - Wrong.Count}，错误 {Wrong.Count}。");
        }
    }

    static string Plural(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";
}
