using MscProtocol.Wording;

namespace MscProtocol.Checking;

/// <summary>The wording about examples that are not as they say.</summary>
static class ExampleWording
{
    public static LocalizedText NotAProtocol { get; } = LocalizedText.Of(words => words.Example.NotAProtocol);

    public static LocalizedText Unreadable(LocalizedText problem) =>
        LocalizedText.Of((words, language) => words.Example.Unreadable(problem.In(language)));

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
        return string.IsNullOrEmpty(path) ? name : LocalizedText.Of((words, language) => words.Example.VerdictAt(name.In(language), path));
    }

    /// <summary>What is wrong, in one sentence.</summary>
    public static LocalizedText Sentence(ExampleResult result) =>
        LocalizedText.Of((words, language) =>
            words.Example.Sentence(result.Rule.Id, result.Expected.In(language), result.Got?.In(language)));

    static LocalizedText Of(RuleVerdict verdict) => Of(verdict.Verdict, verdict.Finding?.Path ?? verdict.Node);
}
