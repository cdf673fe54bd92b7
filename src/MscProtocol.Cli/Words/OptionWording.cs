namespace MscProtocol.Cli;

/// <summary>What is wrong with the values of options.</summary>
static class OptionWording
{
    public static LocalizedText OwnCondition(string condition, string nearest) =>
        Said.Of(words => words.Option.OwnCondition(condition, nearest));

    public static LocalizedText BothConfigurations { get; } = Said.Of(words => words.Option.BothConfigurations);

    public static LocalizedText NotOneTrial(string option) => Said.Of(words => words.Option.NotOneTrial(option));

    public static LocalizedText NotADay(string option, string text) => Said.Of(words => words.Option.NotADay(option, text));

    public static LocalizedText NotAChoice(string option, string word, IEnumerable<string> choices)
    {
        var all = string.Join(", ", choices);
        return Said.Of(words => words.Option.NotAChoice(option, all, word));
    }

    /// <summary>A word that is none of a list too long to write out where one is near.</summary>
    public static LocalizedText NotAName(string option, string word, IReadOnlyCollection<string> names) =>
        Suggestion.Nearest(word, names) is { } nearest
            ? Said.Of(words => words.Option.MistypedName(option, word, nearest))
            : NotAChoice(option, word, names);

    public static LocalizedText NoSuchRule(string id, IEnumerable<string> ids)
    {
        if (id.StartsWith("READ-", StringComparison.Ordinal) || id.StartsWith("DOC-", StringComparison.Ordinal))
            return Said.Of(words => words.Option.ToldInReading(id));
        return Suggestion.Nearest(id, ids) is { } nearest
            ? Said.Of(words => words.Option.MistypedRule(id, nearest))
            : Said.Of(words => words.Option.NoSuchRule(id, ToolIdentity.Name));
    }

    public static LocalizedText NoSuchRuleSet(string name, string? nearest) => Said.Of(words => words.Option.NoSuchRuleSet(name, nearest));

    public static LocalizedText NotAWeight(string option, string text) => Said.Of(words => words.Option.NotAWeight(option, text));

    public static LocalizedText UnknownOption(string option, string? nearest) => nearest is not null
        ? Said.Of(words => words.Option.MistypedOption(option, nearest))
        : Said.Of(words => words.Option.UnknownOption(option));

    public static LocalizedText NoValue(string option) => Said.Of(words => words.Option.NoValue(option));

    public static LocalizedText GivenTwice(string option) => Said.Of(words => words.Option.GivenTwice(option));
}
