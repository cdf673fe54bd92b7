using MscProtocol.Notation;

namespace MscProtocol.Prose;

/// <summary>The words, numbers and signs of a text, in order.</summary>
sealed class ProseTokens
{
    readonly ProseToken[] tokens;

    // A bit for each meaning.
    readonly ulong meanings;

    public ProseTokens(FoldedText text)
    {
        Text = text;
        tokens = [.. ProseLexer.Read(text)];
        foreach (var token in tokens)
            meanings |= 1UL << (int)token.Meaning;
    }

    public FoldedText Text { get; }

    public int Count => tokens.Length;

    /// <summary>The token at <paramref name="index"/>; outside the text one without meaning.</summary>
    public ProseToken this[int index] => index >= 0 && index < tokens.Length ? tokens[index] : ProseToken.None;

    /// <summary>Returns whether any token means this.</summary>
    public bool Hold(Meaning meaning) => (meanings & (1UL << (int)meaning)) != 0;

    /// <summary>Returns whether the token is the stop behind a letter that stands for a word, as in "i.v.": it ends no sentence.</summary>
    public bool IsAbbreviation(int stop) => this[stop].Meaning == Meaning.Stop && Text[this[stop].Start] == '.'
        && this[stop - 1].End == this[stop].Start && this[stop].Start - this[stop - 1].Start == 1 && Text.IsLetter(this[stop - 1].Start);

    /// <summary>Returns where the tokens from <paramref name="first"/> to <paramref name="last"/> stood in the original.</summary>
    public (int Start, int Length) Place(int first, int last) => Text.Place(this[first].Start, this[last].End);
}
