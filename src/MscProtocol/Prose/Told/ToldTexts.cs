namespace MscProtocol.Prose;

/// <summary>The running texts of one protocol, as far as rules have asked what they tell.</summary>
sealed class ToldTexts
{
    readonly Dictionary<string, ToldText> texts = new(StringComparer.Ordinal);

    /// <summary>Returns what one of them tells of this trial.</summary>
    public IReadOnlyList<Told> Of(string text, ToldKind kind)
    {
        if (!texts.TryGetValue(text, out var known))
            texts.Add(text, known = new(text));
        return known.Of(kind);
    }
}
