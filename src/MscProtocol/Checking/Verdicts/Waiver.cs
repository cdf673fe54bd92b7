namespace MscProtocol;

/// <summary>Lets one deviation stand, visibly: with a reason, a name and an end.</summary>
/// <param name="RuleId">The rule that is deviated from.</param>
/// <param name="Path">The field of the finding, such as <c>arms[1].dose</c>.</param>
/// <param name="Because">The reason.</param>
/// <param name="By">Who decided it.</param>
/// <param name="Until">The last day on which the waiver holds.</param>
public sealed record Waiver(string RuleId, string Path, string Because, string By, DateOnly Until);
