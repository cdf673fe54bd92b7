namespace MscProtocol.Rules;

/// <summary>What operators ask, in words that follow "expected".</summary>
static class OperatorWording
{
    public static LocalizedText Stated { get; } = LocalizedText.Of(words => words.Condition.Stated);

    public static LocalizedText LeftOut { get; } = LocalizedText.Of(words => words.Condition.LeftOut);

    public static LocalizedText AllAlike { get; } = LocalizedText.Of(words => words.Condition.AllAlike);

    public static LocalizedText AllDifferent { get; } = LocalizedText.Of(words => words.Condition.AllDifferent);

    public static LocalizedText InOrder { get; } = LocalizedText.Of(words => words.Condition.InOrder);

    public static LocalizedText Among(LocalizedText others) =>
        LocalizedText.Of((words, language) => words.Condition.Among(others.In(language)));

    public static LocalizedText Apart(LocalizedText others) =>
        LocalizedText.Of((words, language) => words.Condition.Apart(others.In(language)));

    public static LocalizedText Dated(LocalizedText times) =>
        LocalizedText.Of((words, language) => words.Condition.Dated(times.In(language)));

    public static LocalizedText Telling(LocalizedText what, LocalizedText asked) =>
        LocalizedText.Of((words, language) => words.Condition.Telling(what.In(language), asked.In(language)));

    public static LocalizedText Mentioning(IReadOnlyList<LocalizedText> terms) =>
        LocalizedText.Of((words, language) => words.Condition.Mentioning(terms.Select(term => term.In(language))));

    public static LocalizedText Of(Relation relation, LocalizedText limit) => relation switch
    {
        Relation.AtLeast => LocalizedText.Of((words, language) => words.Condition.AtLeast(limit.In(language))),
        Relation.AtMost => LocalizedText.Of((words, language) => words.Condition.AtMost(limit.In(language))),
        Relation.Above => LocalizedText.Of((words, language) => words.Condition.Above(limit.In(language))),
        Relation.Below => LocalizedText.Of((words, language) => words.Condition.Below(limit.In(language))),
        _ => LocalizedText.Of((words, language) => words.Condition.Within(limit.In(language))),
    };

    public static LocalizedText Not(LocalizedText text) => LocalizedText.Of((words, language) => words.Condition.Not(text.In(language)));

    public static LocalizedText Including(LocalizedText listed) =>
        LocalizedText.Of((words, language) => words.Condition.Including(listed.In(language)));

    public static LocalizedText IncludingAny(LocalizedText listed) =>
        LocalizedText.Of((words, language) => words.Condition.IncludingAny(listed.In(language)));

    public static LocalizedText NumberOf(IReadOnlyList<LocalizedText> limits)
    {
        var all = Both(limits);
        return LocalizedText.Of((words, language) => words.Condition.NumberOf(all.In(language)));
    }

    public static LocalizedText Both(IReadOnlyList<LocalizedText> limits) =>
        LocalizedText.Of((words, language) => words.Condition.BothLimits(limits.Select(limit => limit.In(language))));

    public static LocalizedText Between(LocalizedText low, LocalizedText high) =>
        LocalizedText.Of((words, language) => words.Condition.Between(low.In(language), high.In(language)));
}
