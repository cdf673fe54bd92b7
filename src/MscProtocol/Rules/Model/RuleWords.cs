namespace MscProtocol.Rules;

/// <summary>What a rule says to its readers.</summary>
/// <param name="Title">What the rule asks for, in a line.</param>
/// <param name="Rationale">Why the rule exists.</param>
/// <param name="Citations">The sources that the rule rests on.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Fix">What to write.</param>
/// <param name="Examples">What the rule says of some pieces of protocols.</param>
sealed record RuleWords(
    LocalizedText Title,
    LocalizedText Rationale,
    IReadOnlyList<RuleCitation> Citations,
    MessageTemplate Message,
    MessageTemplate Fix,
    IReadOnlyList<RuleExample> Examples)
{
    /// <summary>What is expected; <see langword="null"/> where the condition says it.</summary>
    public LocalizedText? Expected { get; init; }
}
