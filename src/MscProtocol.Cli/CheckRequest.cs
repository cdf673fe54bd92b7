using MscProtocol.Rules;

namespace MscProtocol.Cli;

/// <summary>What a user asks to be checked, and how.</summary>
/// <param name="Files">Files, patterns, or <c>-</c> for standard input.</param>
/// <param name="Rules">Names or paths of rule sets; empty for those that the indication of each protocol asks for.</param>
/// <param name="FailOn">The least severity that makes the check fail; <see langword="null"/> for none.</param>
/// <param name="Report">The reports that are wanted.</param>
sealed record CheckRequest(IReadOnlyList<string> Files, IReadOnlyList<string> Rules, Severity? FailOn, ReportRequest Report);
