namespace MscProtocol.Cli;

/// <summary>Whose facts a user asks for, and how.</summary>
/// <param name="Files">The files.</param>
/// <param name="Sources">What sort of documents they are of; those among which it is told by their content.</param>
/// <param name="Companions">Documents beside the one that is named.</param>
/// <param name="Report">The report that is wanted.</param>
sealed record FactsRequest(
    IReadOnlyList<string> Files, IReadOnlyList<DocumentSource> Sources, CompanionFiles Companions, ReportRequest Report);
