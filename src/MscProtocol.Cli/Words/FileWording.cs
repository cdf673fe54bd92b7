namespace MscProtocol.Cli;

/// <summary>What is wrong with files that are named, read or written.</summary>
static class FileWording
{
    public static LocalizedText EmptyName { get; } = Said.Of(words => words.File.EmptyName);

    public static LocalizedText NoDocuments(string folder, IReadOnlyList<string> extensions) =>
        Said.Of(words => words.File.NoDocuments(folder, extensions));

    public static LocalizedText WouldOverwrite(string path) => Said.Of(words => words.File.WouldOverwrite(path));

    public static LocalizedText Begun(string path) => Said.Of(words => words.File.Begun(path, ToolIdentity.Name));

    public static LocalizedText NoRuleSets(string folder) => Said.Of(words => words.File.NoRuleSets(folder));

    public static LocalizedText NoMatch(string pattern) => Said.Of(words => words.File.NoMatch(pattern));

    public static LocalizedText NotOneWordFile(string path) => Said.Of(words => words.File.NotOneWordFile(path));

    public static LocalizedText OverwritesInput(string path) => Said.Of(words => words.File.OverwritesInput(path));

    public static LocalizedText FormatOfNothing { get; } = Said.Of(words => words.File.FormatOfNothing);

    public static LocalizedText NoFormOfName(string path, IEnumerable<string> suffixes)
    {
        var all = string.Join(", ", suffixes);
        return Said.Of(words => words.File.NoFormOfName(path, all));
    }

    public static LocalizedText WrittenTwice(string path) => Said.Of(words => words.File.WrittenTwice(path));

    public static LocalizedText IsFolder(string path) => Said.Of(words => words.File.IsFolder(path));

    public static LocalizedText IsFolderOfFiles(string path)
    {
        var pattern = $"{path.TrimEnd('/', '\\')}/*.yaml";
        return Said.Of(words => words.File.IsFolderOfFiles(path, pattern));
    }

    public static LocalizedText NoSuchFile(string file, string? nearest) => nearest is not null
        ? Said.Of(words => words.File.MistypedFile(file, nearest))
        : Said.Of(words => words.File.NoSuchFile(file));

    public static LocalizedText CannotRead(string file, Exception e) => e switch
    {
        FileNotFoundException or DirectoryNotFoundException when InputFiles.IsPattern(file) => NoMatch(file),
        FileNotFoundException or DirectoryNotFoundException when new FileInfo(file).LinkTarget is { } target =>
            Said.Of(words => words.File.BrokenLink(file, target)),
        FileNotFoundException or DirectoryNotFoundException => NoSuchFile(file, InputFiles.Nearest(file)),
        UnauthorizedAccessException when Directory.Exists(file) => IsFolder(file),
        UnauthorizedAccessException => Said.Of(words => words.File.MayNotRead(file)),
        _ => Said.Of(words => words.File.CannotRead(file, e.Message)),
    };

    public static LocalizedText CannotWrite(string? path, Exception e) => (path, e) switch
    {
        (null, _) => Said.Of(words => words.File.NotWritten(e.Message)),
        (_, UnauthorizedAccessException) => Said.Of(words => words.File.ReportMayNotBeWritten(path)),
        (_, DirectoryNotFoundException) => Said.Of(words => words.File.NoFolderForReport(path)),
        _ => Said.Of(words => words.File.ReportNotWritten(path, e.Message)),
    };

    public static LocalizedText CannotWriteFile(string path, Exception e) => e switch
    {
        UnauthorizedAccessException => Said.Of(words => words.File.MayNotWrite(path)),
        DirectoryNotFoundException => Said.Of(words => words.File.NoFolder(path)),
        _ => Said.Of(words => words.File.CannotWrite(path, e.Message)),
    };

    public static LocalizedText IsProtocol(string file) => Said.Of(words => words.File.IsProtocol(file));
}
