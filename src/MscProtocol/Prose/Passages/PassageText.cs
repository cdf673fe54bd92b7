namespace MscProtocol.Prose;

/// <summary>Finds passages in running text: "P3–P5", "passage 4", "third passage", "第3代", "up to passage 6".</summary>
/// <remarks>
/// A bare "P3" counts only near a word for cells or culture, so that P values, phases, genes and receptors are passed over.
/// </remarks>
static class PassageText
{
    /// <summary>Returns every passage that the text states, in its order; "low passage" states none. Never throws on any text.</summary>
    public static IReadOnlyList<PassageMention> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Find(new ProseText(text));
    }

    public static IReadOnlyList<PassageMention> Find(ProseText text) => PassageReader.Read(text.Tokens);
}
