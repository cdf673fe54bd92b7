namespace MscProtocol.Prose;

/// <summary>
/// Finds in running text how often a product is given: "3 doses, 3 days apart", "weekly for four weeks", "on days 0 and 3".
/// </summary>
/// <remarks>A sentence makes one mention for each count in it. Days count only where the sentence speaks of giving something.</remarks>
static class ScheduleText
{
    /// <summary>Returns every schedule that the text states, in its order. Never throws on any text.</summary>
    public static IReadOnlyList<ScheduleMention> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Find(new ProseText(text));
    }

    public static IReadOnlyList<ScheduleMention> Find(ProseText text) => ScheduleReader.Read(text.Tokens);
}
