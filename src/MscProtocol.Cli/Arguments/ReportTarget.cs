namespace MscProtocol.Cli;

/// <summary>One report that is wanted.</summary>
/// <param name="Format">The form of the report.</param>
/// <param name="Path">The file that it goes to; <see langword="null"/> for standard output.</param>
sealed record ReportTarget(ReportFormat Format, string? Path);
