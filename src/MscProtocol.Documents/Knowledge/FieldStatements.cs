using MscProtocol.Protocol;

namespace MscProtocol.Knowledge;

/// <summary>How a field is stated in running text.</summary>
/// <param name="Path">The field.</param>
/// <param name="About">Words of every sentence that speaks of it.</param>
/// <param name="Hints">More words of sentences that may state it, although they alone do not speak of it.</param>
/// <param name="Unless">Words of sentences that do not state it.</param>
/// <param name="Places">The sections in which it may be stated; empty for any.</param>
/// <param name="TakesAll">Whether each value counts that is found, rather than the first.</param>
/// <param name="IsOne">Whether a trial has one such value, so that two are a contradiction.</param>
/// <param name="HasTerms">Whether the terms of its list are looked for.</param>
/// <param name="MarkerWords">Words that tell limits of this field from those of its opposite; empty for other fields.</param>
/// <param name="BoundWords">Words of a limit, the first of which tells whose it is.</param>
/// <param name="Statements">The ways to state it, the surest first.</param>
sealed record FieldStatements(
    FieldPath Path,
    WordList About,
    WordList Hints,
    WordList Unless,
    IReadOnlyList<string> Places,
    bool TakesAll,
    bool IsOne,
    bool HasTerms,
    IReadOnlyList<string> MarkerWords,
    IReadOnlyList<string> BoundWords,
    IReadOnlyList<Statement> Statements)
{
    /// <summary>In <see cref="Places"/>, a section whose heading tells of none.</summary>
    public const string Unknown = "-";

    /// <summary>Whether some way to state it counts in sections about something else as well.</summary>
    public bool IsEverywhere { get; } = Statements.Any(statement => statement.IsEverywhere);

    /// <summary>Returns whether a sentence may state it, by the words that it holds.</summary>
    public bool MayBeIn(HeldWords held) => (held.Hold(About) || held.Hold(Hints)) && !held.Hold(Unless);
}
