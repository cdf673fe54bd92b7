using MscProtocol.Checking;
using MscProtocol.Wording;

namespace MscProtocol.Cli;

/// <summary>Checks the files that a user names, and reports.</summary>
sealed class CheckCommand(CheckRequest request, Surroundings surroundings, Messages messages)
{
    public int Run()
    {
        List<LocalizedText> mistakes = [];
        var files = InputFiles.Expand(request.Files, mistakes);
        mistakes.AddRange(request.Report.Overwritten([.. files, .. files.Select(request.Configuration.FileFor).OfType<string>()]));
        if (messages.Say(mistakes))
            return ExitCode.Usage;
        var sources = RuleArguments.Read(request.Rules, mistakes);
        if (messages.Say(mistakes))
            return ExitCode.Incomplete;

        var prepared = new ConfiguredChecks(request.Configuration, sources, request.Options, messages);
        var checks = files.Select(prepared.For).ToList();
        if (checks.Contains(null))
            return ExitCode.Incomplete;

        var input = new InputReader(surroundings, messages);
        List<List<Report>?> read =
        [
            .. files.Zip(checks, (file, check) => input.Read(
                file, CliWording.IsFolderOfFiles, (stream, name) => check!.Checker.CheckAll(stream, name, kind: request.Kind).ToList())),
        ];
        List<Report> reports =
        [
            .. read.OfType<List<Report>>().SelectMany(file => file),
            .. checks.Distinct().Select(check => Review(check!, checks, read)).OfType<Report>(),
        ];
        var isComplete = !read.Contains(null) && reports.TrueForAll(report => report.IsComplete);
        var code = !isComplete ? ExitCode.Incomplete
            : request.FailOn is { } severity && reports.Exists(report => report.HasFindings(severity)) ? ExitCode.Findings
            : ExitCode.Clean;
        return Write(reports, code) ? code : ExitCode.Incomplete;
    }

    // Where a protocol could not be opened, its waivers cannot be said to match nothing.
    Report? Review(ConfiguredCheck check, IReadOnlyList<ConfiguredCheck?> checks, IReadOnlyList<List<Report>?> read)
    {
        var own = read.Where((_, i) => checks[i] == check).ToList();
        var review = check.Configuration?.Review(own.Contains(null) ? [] : [.. own.OfType<List<Report>>().SelectMany(file => file)], request.Today);
        return review?.Findings.Count > 0 ? review : null;
    }

    bool Write(IReadOnlyList<Report> reports, int code) => new ReportOutput(request.Report, surroundings, messages).Write(
        (format, stream, settings) => format.Write(reports, stream, settings), code);
}
