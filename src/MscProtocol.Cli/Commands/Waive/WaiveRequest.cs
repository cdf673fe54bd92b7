namespace MscProtocol.Cli;

/// <summary>What a user asks to be waived.</summary>
/// <param name="Rule">The rule that is deviated from.</param>
/// <param name="At">The field of the finding.</param>
/// <param name="Because">The reason, or an empty text.</param>
/// <param name="By">Who decided it, or an empty text.</param>
/// <param name="Until">The last day on which the waiver holds; <see langword="null"/> where it is to be filled in.</param>
/// <param name="File">The configuration, which need not exist.</param>
/// <param name="Protocol">The protocol that has the finding; <see langword="null"/> where none is named.</param>
sealed record WaiveRequest(string Rule, string At, string Because, string By, DateOnly? Until, string File, string? Protocol);
