namespace MscProtocol.Prose;

/// <summary>Finds times in running text: outcome time frames, schedules, follow-up.</summary>
/// <remarks>English, Chinese, Japanese, Korean and the main European languages. The reader is linear in the length of the text.</remarks>
static class TimeText
{
    /// <summary>Returns every time that the text states, in its order: "months 6 and 12" gives two. Never throws on any text.</summary>
    public static IReadOnlyList<TimeMention> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Find(new ProseText(text));
    }

    /// <summary>
    /// Returns the time that reaches furthest, as "6 months" in "baseline, 3 and 6 months", or null when the text states none.
    /// Intervals between repeats and times before the start reach nowhere; ages count, and their kind says that they are ages.
    /// </summary>
    public static TimeMention? Furthest(string text) =>
        Find(text).Where(mention => mention.Kind is not (TimeMentionKind.Interval or TimeMentionKind.Before)).MaxBy(mention =>
            mention.Reach);

    public static IReadOnlyList<TimeMention> Find(ProseText text) =>
        TimeReader.Read(text.Tokens).ConvertAll(found => found.ToMention(text.Tokens));
}
