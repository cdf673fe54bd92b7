using MscProtocol.Checking;
using MscProtocol.Reporting;
using MscProtocol.Rules;
using MscProtocol.Wording;

namespace MscProtocol.Cli;

/// <summary>Checks the files that a user names, and reports.</summary>
sealed class CheckCommand(CheckRequest request, Surroundings surroundings, Messages messages)
{
    public int Run()
    {
        List<LocalizedText> mistakes = [];
        var files = InputFiles.Expand(request.Files, mistakes);
        if (files.Any(request.Report.Overwrites))
            mistakes.Add(CliWording.OverwritesInput(request.Report.OutputPath!));
        if (messages.Say(mistakes))
            return ExitCode.Usage;
        var rules = LoadRules();
        if (rules is null && request.Rules.Count > 0)
            return ExitCode.Incomplete;

        var checker = new ProtocolChecker(rules);
        var input = new InputReader(surroundings, messages);
        List<Report> reports =
        [
            .. files.Select(file => input.Read(file, CliWording.IsFolderOfFiles, (stream, name) => checker.Check(stream, name))).OfType<Report>(),
        ];
        var isComplete = Write(reports) && reports.Count == files.Count && reports.TrueForAll(report => report.IsComplete);
        return !isComplete ? ExitCode.Incomplete
            : request.FailOn is { } severity && reports.Exists(report => report.HasFindings(severity)) ? ExitCode.Findings
            : ExitCode.Clean;
    }

    RuleBook? LoadRules()
    {
        if (request.Rules.Count == 0)
            return null;
        List<LocalizedText> mistakes = [];
        var sources = RuleArguments.Read(request.Rules, mistakes);
        return messages.Say(mistakes) ? null : RuleArguments.Load(sources, messages, CliWording.RulesRefused);
    }

    bool Write(IReadOnlyList<Report> reports) => new ReportOutput(request.Report, surroundings, messages).Write(
        stream => JsonReport.Write(reports, stream, messages.Language),
        (writer, colour) => TextReport.Write(reports, writer, messages.Language, colour));
}
