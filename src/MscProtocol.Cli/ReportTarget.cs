using MscProtocol.Wording;

namespace MscProtocol.Cli;

/// <summary>In what form a report is wanted, and where.</summary>
/// <param name="Format">The form of the report.</param>
/// <param name="Language">The language of everything that is written.</param>
/// <param name="OutputPath">The file that the report goes to; <see langword="null"/> for standard output.</param>
sealed record ReportTarget(ReportFormat Format, Language Language, string? OutputPath)
{
    /// <summary>Returns whether the report would be written over the file.</summary>
    public bool Overwrites(string file) =>
        OutputPath is not null && file != InputFiles.StandardInput && Path.GetFullPath(file) == Path.GetFullPath(OutputPath);
}
