using MscProtocol.Documents;

namespace MscProtocol.Rules;

/// <summary>What the parts of rule files are called in problems.</summary>
static class RuleParts
{
    public static Part RuleSet { get; } = new((words, _) => words.RulePart.RuleSet);

    public static Part Rule { get; } = new((words, _) => words.RulePart.Rule);

    public static Part Range { get; } = new((words, _) => words.RulePart.Range);

    public static Part Parameter { get; } = new((words, _) => words.RulePart.Parameter);

    public static Part Condition { get; } = new((words, _) => words.RulePart.Condition);

    public static Part Comparison { get; } = new((words, _) => words.RulePart.Comparison);

    public static Part Tells { get; } = new((words, _) => words.RulePart.Tells);

    public static Part Mentions { get; } = new((words, _) => words.RulePart.Mentions);

    public static Part Example { get; } = new((words, _) => words.RulePart.Example);

    public static Part Source { get; } = new((words, _) => words.RulePart.Source);

    public static Part Sources { get; } = new((words, _) => words.RulePart.Sources);

    public static Part CitedSource { get; } = new((words, _) => words.RulePart.CitedSource);

    /// <summary>The test of a path.</summary>
    public static Part TestOf(string path) => new((words, key) => words.RulePart.TestOf(key), path);
}
