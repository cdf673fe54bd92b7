namespace MscProtocol.Cli;

/// <summary>Whose examples a user asks to be run, and how.</summary>
/// <param name="Sources">Where the rule sets are; empty for every shipped rule.</param>
/// <param name="Report">The reports that are wanted.</param>
sealed record RulesTestRequest(IReadOnlyList<RuleSource> Sources, ReportRequest Report);
