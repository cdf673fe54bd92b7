namespace MscProtocol.Cli;

/// <summary>Checks the files that a user names, and reports.</summary>
sealed class CheckCommand(CheckRequest request, Surroundings surroundings, Messages messages)
{
    public int Run()
    {
        List<LocalizedText> mistakes = [];
        var files = InputFiles.Expand(request.Files, mistakes);
        var inputs = files.Concat(Configurations(files)).Concat(RuleArguments.FilesOf(request.Rules)).Concat(request.Companions.All);
        mistakes.AddRange(request.Report.Overwritten(new(inputs)));
        if (messages.Say(mistakes))
            return ExitCode.Usage;
        var sources = RuleArguments.Read(request.Rules, mistakes);
        if (messages.Say(mistakes))
            return ExitCode.Incomplete;

        var prepared = new ConfiguredChecks(request.Configuration, sources, request.Options, messages);
        var checks = files.Select(prepared.For).ToList();
        if (checks.Contains(null))
            return ExitCode.Incomplete;

        if (request.Companions.Open(new(surroundings, messages)) is not { } companions)
            return ExitCode.Incomplete;
        var read = Read(files, checks, companions);
        List<Report> reports =
        [
            .. read.SelectMany(file => file),
            .. checks.Distinct().Select(check => Review(check!, checks, read)).OfType<Report>(),
        ];
        var isComplete = reports.TrueForAll(report => report.IsComplete);
        var code = !isComplete ? ExitCode.Incomplete
            : reports.Exists(request.FailOn.IsReachedBy) ? ExitCode.Findings
            : ExitCode.Clean;
        return Write(reports, code) && Review(files, reports) ? code : ExitCode.Incomplete;
    }

    // Comments go into the one Word file that was checked.
    bool Review(IReadOnlyList<string> files, IReadOnlyList<Report> reports)
    {
        if (request.Report.ReviewedPath is not { } path)
            return true;
        if (files is not [var file] || reports.FirstOrDefault(report => report.Kind == PaperSources.Word) is not { } report)
        {
            messages.Say(FileWording.NotOneWordFile(path));
            return false;
        }

        var settings = new WordReviewSettings { Date = request.Today, Language = messages.Language };
        var reviewed = new InputReader(surroundings, messages).Read(file, FileWording.IsFolderOfFiles, (stream, _) =>
        {
            var written = new MemoryStream();
            WordReview.Write(stream, report, written, settings);
            return written;
        });
        return reviewed is not null && OutputFile.Write(path, reviewed.ToArray(), surroundings, messages);
    }

    IEnumerable<string> Configurations(IEnumerable<string> files) =>
        files.Select(request.Configuration.FileFor).OfType<string>().Distinct().SelectMany(GuardedFiles.WithFolder);

    // A file that cannot be opened is told of at once, and stands in the report like any other that cannot be read.
    List<List<Report>> Read(IReadOnlyList<string> files, IReadOnlyList<ConfiguredCheck?> checks, Companions companions)
    {
        var input = new InputReader(surroundings, messages);
        var progress = new RunProgress(files, surroundings, messages, request.Report.IsQuiet);
        List<(List<ProtocolDocument> Documents, LocalizedText? Trouble)> opened = [];
        foreach (var file in files)
        {
            var documents = input.Read(
                file,
                FileWording.IsFolderOfFiles,
                (stream, name) => companions.IsEmpty ? Read(stream, name, progress) : [companions.Read(stream, name, request.Sources)],
                out var trouble);
            opened.Add((documents ?? [], trouble));
        }

        var records = new TrialRecords(opened.SelectMany(file => file.Documents));
        List<List<Report>> read = [];
        for (var i = 0; i < files.Count; i++)
        {
            var checker = checks[i]!.Checker;
            read.Add(opened[i].Trouble is { } trouble
                ? [checker.Unopened(InputReader.NameOf(files[i]), trouble)]
                : opened[i].Documents.ConvertAll(document => checker.Check(records.Reconcile(document))));
        }

        messages.EndProgress();
        return read;
    }

    List<ProtocolDocument> Read(Stream stream, string name, RunProgress progress)
    {
        List<ProtocolDocument> documents = [];
        foreach (var document in ProtocolDocument.ReadAll(progress.Follow(stream), name, sources: request.Sources))
        {
            documents.Add(document);
            if (!document.IsReadable)
                progress.Refused();
            progress.Counted();
        }

        return documents;
    }

    Report? Review(ConfiguredCheck check, IReadOnlyList<ConfiguredCheck?> checks, IReadOnlyList<List<Report>> read)
    {
        var own = read.Where((_, i) => checks[i] == check).SelectMany(file => file);
        var review = check.Configuration?.Review([.. own], request.Today);
        return review?.Findings.Count > 0 ? review : null;
    }

    bool Write(IReadOnlyList<Report> reports, int code) =>
        new ReportOutput(request.Report with { Details = request.Details }, surroundings, messages) { FailOn = request.FailOn.Least }
            .Write(new CheckRun([.. reports.Select(report => report.Only(request.Least))]), code);
}
