namespace MscProtocol.Rules;

/// <summary>The sentences of rules that are made of ranges.</summary>
static class RangeWording
{
    public static LocalizedText Title(RangeLevel level, LocalizedText name) => level == RangeLevel.Possible
        ? LocalizedText.Of((words, language) => words.Range.IsPossible(name.In(language)))
        : LocalizedText.Of((words, language) => words.Range.IsUsual(name.In(language)));

    public static LocalizedText Message(RangeLevel level, LocalizedText name) => level == RangeLevel.Possible
        ? LocalizedText.Of((words, language) => words.Range.Impossible(name.In(language)))
        : LocalizedText.Of((words, language) => words.Range.Unusual(name.In(language)));

    /// <summary>What to write in a field.</summary>
    public static LocalizedText Example(string field, string value) => LocalizedText.Of(words => words.Range.Example(field, value));

    public static LocalizedText Fix(RangeLevel level, LocalizedText advice) => level == RangeLevel.Possible
        ? advice
        : LocalizedText.Of((words, language) => words.Range.Waivable(advice.In(language)));
}
