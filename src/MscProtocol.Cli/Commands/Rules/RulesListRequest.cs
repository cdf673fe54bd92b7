using MscProtocol.Protocol;

namespace MscProtocol.Cli;

/// <summary>Which rules a user asks to be listed, and how.</summary>
/// <param name="Sources">Where the rule sets are; empty for every shipped rule.</param>
/// <param name="Concern">The only concern; <see langword="null"/> for every one.</param>
/// <param name="Severity">The only severity; <see langword="null"/> for every one.</param>
/// <param name="Profile">The profile whose rules are listed, as it has them; <see langword="null"/> for the rules of the sources.</param>
/// <param name="Report">The reports that are wanted.</param>
sealed record RulesListRequest(
    IReadOnlyList<RuleSource> Sources, Term<Concern>? Concern, FindingSeverity? Severity, RuleProfile? Profile, ReportRequest Report);
