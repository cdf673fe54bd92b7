using MscProtocol.Rules;
using MscProtocol.Wording;

namespace MscProtocol.Cli;

/// <summary>What a user asks to be checked, and how.</summary>
/// <param name="Files">Files, patterns, or <c>-</c> for standard input.</param>
/// <param name="Rules">Names or paths of rule sets.</param>
/// <param name="Format">The form of the report.</param>
/// <param name="FailOn">The least severity that makes the check fail; <see langword="null"/> for none.</param>
/// <param name="Language">The language of everything that is written.</param>
/// <param name="OutputPath">The file that the report goes to; <see langword="null"/> for standard output.</param>
sealed record CheckRequest(
    IReadOnlyList<string> Files, IReadOnlyList<string> Rules, ReportFormat Format, Severity? FailOn, Language Language, string? OutputPath);
