namespace MscProtocol.Cli;

/// <summary>What a user asks to be checked, and how.</summary>
/// <param name="Files">Files, patterns, or <c>-</c> for standard input.</param>
/// <param name="Rules">
/// Names or paths of rule sets; empty where the configuration or else the indication of each protocol is to choose.
/// </param>
/// <param name="Configuration">Which configurations to follow.</param>
/// <param name="Today">The day on which waivers are judged.</param>
/// <param name="FailOn">What makes the check fail.</param>
/// <param name="Least">The least severity that is shown.</param>
/// <param name="Details">Whether text tells all of each finding; <see langword="null"/> for the usual.</param>
/// <param name="Sources">What sort of documents the files hold; of several, by the content.</param>
/// <param name="Companions">Documents beside the one protocol.</param>
/// <param name="IsStrict">Whether a missing fact is a finding even where such a document cannot state it.</param>
/// <param name="Report">The reports that are wanted.</param>
sealed record CheckRequest(
    IReadOnlyList<string> Files,
    IReadOnlyList<string> Rules,
    ConfigurationChoice Configuration,
    DateOnly Today,
    FailureLevel FailOn,
    FindingSeverity Least,
    bool? Details,
    IReadOnlyList<DocumentSource> Sources,
    CompanionFiles Companions,
    bool IsStrict,
    ReportRequest Report)
{
    /// <summary>How each protocol is checked, but for its waivers.</summary>
    public CheckOptions Options => new() { Today = Today, Strict = IsStrict, Sources = Sources };
}
