namespace MscProtocol;

/// <summary>A file to be surveyed: registry records, a protocol file or a USDM document.</summary>
/// <param name="Name">The file name, for messages and for telling YAML from JSON.</param>
/// <param name="Open">Opens the file, UTF-8, once and on a thread of its own; the survey closes it.</param>
public sealed record SurveySource(string Name, Func<Stream> Open);
