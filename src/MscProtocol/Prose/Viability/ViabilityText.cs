namespace MscProtocol.Prose;

/// <summary>Finds the viability of cells in running text: "viability > 70 %", "more than 85% viable", "活率不低于80%".</summary>
/// <remarks>In a sentence a percentage counts only where a word for viability is the nearest word that could own it.</remarks>
static class ViabilityText
{
    /// <summary>
    /// Returns every viability that the text states, in its order; a text that is a percentage alone is one. Never throws on any text.
    /// </summary>
    public static IReadOnlyList<ViabilityMention> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Find(new ProseText(text));
    }

    public static IReadOnlyList<ViabilityMention> Find(ProseText text) => ViabilityReader.Read(text.Tokens);
}
