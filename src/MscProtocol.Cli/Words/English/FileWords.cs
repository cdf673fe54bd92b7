namespace MscProtocol.Cli;

/// <summary>Files that are named, read or written.</summary>
class FileWords
{
    public virtual string EmptyName => "A file name is empty.";

    public virtual string NoDocuments(string folder, IReadOnlyList<string> extensions) =>
        $"The folder '{folder}' holds no {string.Join(", ", extensions.SkipLast(1))} or {extensions[^1]} file.";

    public virtual string WouldOverwrite(string path) =>
        $"There is a file '{path}' already; give another name, or --force to write over it.";

    public virtual string Begun(string path, string tool) => $"'{path}' is there to be filled in; then: {tool} check {path}";

    public virtual string NoRuleSets(string folder) => $"The folder '{folder}' holds no rule set; name a folder with .yaml files.";

    public virtual string NoMatch(string pattern) => $"No file matches the pattern '{pattern}'.";

    public virtual string NotOneWordFile(string path) =>
        $"Comments are written into a Word file: name one .docx file to check, and '{path}' is that file with the findings in it.";

    public virtual string OverwritesInput(string path) =>
        $"--output '{path}' would overwrite the file that is to be read; give another name.";

    public virtual string FormatOfNothing =>
        "With several --output, each file's name gives its form, and --format gives that of standard output; add '--output -' for "
            + "it, or leave --format out.";

    public virtual string NoFormOfName(string path, string all) =>
        $"--output '{path}' does not tell the form of the report; let the name end in one of {all}, or name the form with --format.";

    public virtual string WrittenTwice(string path) => $"--output '{path}' is given twice; name each file once.";

    public virtual string IsFolder(string path) => $"'{path}' is a folder; name a file in it.";

    public virtual string IsFolderOfFiles(string path, string pattern) =>
        $"'{path}' is a folder; to check the files in it, write '{pattern}'.";

    public virtual string BrokenLink(string file, string target) => $"'{file}' is a link to '{target}', which is not there.";

    public virtual string MistypedFile(string file, string nearest) => $"There is no file '{file}'; did you mean '{nearest}'?";

    public virtual string NoSuchFile(string file) => $"There is no file '{file}'.";

    public virtual string MayNotRead(string file) => $"'{file}' may not be read; ask for permission to read it.";

    public virtual string CannotRead(string file, string message) => $"'{file}' cannot be read: {message}";

    public virtual string NotWritten(string message) => $"The report cannot be written: {message}";

    public virtual string ReportMayNotBeWritten(string path) =>
        $"The report may not be written to '{path}'; it is a folder, or needs a permission.";

    public virtual string NoFolderForReport(string path) =>
        $"The report cannot be written to '{path}': there is no such folder; make it first.";

    public virtual string ReportNotWritten(string path, string message) => $"The report cannot be written to '{path}': {message}";

    public virtual string MayNotWrite(string path) => $"'{path}' may not be written; it is a folder, or needs a permission.";

    public virtual string NoFolder(string path) => $"'{path}' cannot be written: there is no such folder; make it first.";

    public virtual string CannotWrite(string path, string message) => $"'{path}' cannot be written: {message}";

    public virtual string IsProtocol(string file) => $"{file} is a protocol file already; 'msc-protocol check' takes it as it is.";
}
