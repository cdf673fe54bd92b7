namespace MscProtocol.Cli;

/// <summary>A form of report.</summary>
enum ReportFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For programs.</summary>
    Json,

    /// <summary>For documents and web pages.</summary>
    Markdown,
}
