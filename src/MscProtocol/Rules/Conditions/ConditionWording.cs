
namespace MscProtocol.Rules;

/// <summary>Conditions in words.</summary>
static class ConditionWording
{
    public static LocalizedText All(IReadOnlyList<LocalizedText> parts) =>
        LocalizedText.Of((words, language) => words.Condition.All(Each(parts, language)));

    public static LocalizedText Any(IReadOnlyList<LocalizedText> parts) =>
        LocalizedText.Of((words, language) => words.Condition.Any(Each(parts, language)));

    public static LocalizedText Not(LocalizedText part) => LocalizedText.Of((words, language) => words.Condition.NotSo(part.In(language)));

    public static LocalizedText Test(string path, IReadOnlyList<LocalizedText> asked) =>
        LocalizedText.Of((words, language) => words.Condition.Test(path, words.Condition.Both(Each(asked, language))));

    /// <summary>A condition as part of another; one that has parts itself stands in brackets.</summary>
    public static LocalizedText Bracketed(Condition part)
    {
        var said = part.Describe();
        return part is AllOf or AnyOf ? LocalizedText.Of((words, language) => words.Condition.Bracketed(said.In(language))) : said;
    }

    static IEnumerable<string> Each(IReadOnlyList<LocalizedText> parts, Language language) =>
        parts.Select(part => part.In(language)).Distinct();
}
