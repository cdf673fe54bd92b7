namespace MscProtocol.Cli;

/// <summary>Which rules a user asks to be explained, and how.</summary>
/// <param name="Ids">The ids.</param>
/// <param name="Sources">Where the rule sets are; empty for every shipped rule.</param>
/// <param name="Languages">The languages of texts.</param>
/// <param name="Report">The reports that are wanted.</param>
sealed record RulesExplainRequest(
    IReadOnlyList<string> Ids, IReadOnlyList<RuleSource> Sources, IReadOnlyList<Language> Languages, ReportRequest Report);
