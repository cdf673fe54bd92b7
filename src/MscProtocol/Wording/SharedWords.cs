namespace MscProtocol.Wording;

/// <summary>Words that are the same wherever they are said.</summary>
static class SharedWords
{
    public static LocalizedText Passed { get; } = LocalizedText.Of(words => words.Common.Passed);
    public static LocalizedText Failed { get; } = LocalizedText.Of(words => words.Common.Failed);
    public static LocalizedText NotStated { get; } = LocalizedText.Of(words => words.Common.NotStated);
    public static LocalizedText NotApplicable { get; } = LocalizedText.Of(words => words.Common.NotApplicable);
    public static LocalizedText Waived { get; } = LocalizedText.Of(words => words.Common.Waived);
    public static LocalizedText Faulted { get; } = LocalizedText.Of(words => words.Common.Faulted);
    public static LocalizedText Fault { get; } = LocalizedText.Of(words => words.Common.Fault);
    public static LocalizedText CannotBeRead { get; } = LocalizedText.Of(words => words.Common.CannotBeRead);

    public static LocalizedText Error { get; } = LocalizedText.Of(words => words.Common.Error);
    public static LocalizedText Warning { get; } = LocalizedText.Of(words => words.Common.Warning);
    public static LocalizedText Info { get; } = LocalizedText.Of(words => words.Common.Info);

    public static LocalizedText Concern { get; } = LocalizedText.Of(words => words.Common.Concern);
    public static LocalizedText Severity { get; } = LocalizedText.Of(words => words.Common.Severity);
    public static LocalizedText Rule { get; } = LocalizedText.Of(words => words.Common.Rule);
    public static LocalizedText RuleSet { get; } = LocalizedText.Of(words => words.Common.RuleSet);
    public static LocalizedText RuleSets { get; } = LocalizedText.Of(words => words.Common.RuleSets);
    public static LocalizedText Profiles { get; } = LocalizedText.Of(words => words.Common.Profiles);
    public static LocalizedText Parameters { get; } = LocalizedText.Of(words => words.Common.Parameters);
    public static LocalizedText Title { get; } = LocalizedText.Of(words => words.Common.Title);
    public static LocalizedText Proposal { get; } = LocalizedText.Of(words => words.Common.Proposal);
    public static LocalizedText Sources { get; } = LocalizedText.Of(words => words.Common.Sources);

    /// <summary>Nothing to say.</summary>
    public static LocalizedText Nothing { get; } = LocalizedText.Same(string.Empty);
}
