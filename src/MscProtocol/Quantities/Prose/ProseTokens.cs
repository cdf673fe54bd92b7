namespace MscProtocol.Quantities.Prose;

/// <summary>The words, numbers and signs of a text, in order.</summary>
sealed class ProseTokens(FoldedText text)
{
    readonly List<ProseToken> tokens = ProseLexer.Read(text);

    public FoldedText Text => text;

    /// <summary>Returns where the tokens from <paramref name="first"/> to <paramref name="last"/> stood in the original.</summary>
    public (int Start, int Length) Place(int first, int last) => text.Place(this[first].Start, this[last].End);

    public int Count => tokens.Count;

    /// <summary>The token at <paramref name="index"/>; outside the text one without meaning.</summary>
    public ProseToken this[int index] => index >= 0 && index < tokens.Count ? tokens[index] : default;
}
