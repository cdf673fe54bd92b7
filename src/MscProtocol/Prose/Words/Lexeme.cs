using MscProtocol.Quantities;

namespace MscProtocol.Prose;

/// <summary>One word of the lexicon.</summary>
/// <param name="Meaning">What it does.</param>
/// <param name="Value">The number that it names, or how many units it stands for.</param>
/// <param name="Unit">The unit of time that it names.</param>
sealed record Lexeme(Meaning Meaning, decimal Value = 1, Unit? Unit = null)
{
    /// <summary>A word that says nothing here.</summary>
    public static Lexeme None { get; } = new(Meaning.Other, 0);
}
