using MscProtocol.Quantities;

namespace MscProtocol.Prose;

/// <summary>A word, number or sign of a folded text.</summary>
/// <param name="Start">Where it starts in the folded text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Lexeme">What it means.</param>
readonly record struct ProseToken(int Start, int End, Lexeme Lexeme)
{
    /// <summary>What stands outside a text.</summary>
    public static ProseToken None { get; } = new(0, 0, Lexeme.None);

    public Meaning Meaning => Lexeme.Meaning;

    public decimal Value => Lexeme.Value;

    public Unit? Unit => Lexeme.Unit;

    public bool IsNumeral => Meaning is Meaning.Number or Meaning.Ordinal;
}
