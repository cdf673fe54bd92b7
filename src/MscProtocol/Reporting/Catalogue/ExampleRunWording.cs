using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>All words about what came of examples.</summary>
static class ExampleRunWording
{
    public static LocalizedText Expected { get; } = LocalizedText.Of(words => words.Example.Expected);

    public static LocalizedText Got { get; } = LocalizedText.Of(words => words.Example.Got);

    /// <summary>The run in one sentence.</summary>
    public static LocalizedText Summary(ExampleRun run)
    {
        var sets = run.RuleSets.Select(set => $"{set.Name} {set.Version}").Distinct().Listed();
        var of = run.RuleSets.Count == 0 ? SharedWords.Nothing : LocalizedText.Of((words, language) => words.Example.In(sets.In(language)));
        var right = Phrases.Number(run.Examples - run.Wrong.Count);
        var wrong = Phrases.Number(run.Wrong.Count);
        return LocalizedText.Of((words, language) => words.Example.Summary(run.Examples, run.Rules, of.In(language), right, wrong));
    }
}
