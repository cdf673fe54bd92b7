namespace MscProtocol.Cli;

/// <summary>What a user asks to be surveyed, and how.</summary>
/// <param name="Files">Files, folders, patterns, or <c>-</c> for standard input.</param>
/// <param name="Rules">Names or paths of rule sets; empty for those that the indication of each trial asks for.</param>
/// <param name="Sources">What sort of document each trial is; of several it is told by the content.</param>
/// <param name="Report">The reports that are wanted.</param>
sealed record SurveyRequest(
    IReadOnlyList<string> Files, IReadOnlyList<string> Rules, IReadOnlyList<DocumentSource> Sources, ReportRequest Report);
