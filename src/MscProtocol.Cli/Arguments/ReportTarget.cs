namespace MscProtocol.Cli;

/// <summary>One report that is wanted.</summary>
/// <param name="Format">The form of the report.</param>
/// <param name="Path">The file that it goes to; <see langword="null"/> for standard output.</param>
sealed record ReportTarget(ReportFormat Format, string? Path)
{
    /// <summary>Returns whether the report would be written over the file.</summary>
    public bool Overwrites(string file) =>
        Path is not null && file != InputFiles.StandardInput && System.IO.Path.GetFullPath(file) == System.IO.Path.GetFullPath(Path);
}
