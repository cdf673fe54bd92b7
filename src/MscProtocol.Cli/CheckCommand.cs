using MscProtocol.Checking;
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
        mistakes.AddRange(request.Report.Overwritten(files));
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
        var isComplete = reports.Count == files.Count && reports.TrueForAll(report => report.IsComplete);
        var code = !isComplete ? ExitCode.Incomplete
            : request.FailOn is { } severity && reports.Exists(report => report.HasFindings(severity)) ? ExitCode.Findings
            : ExitCode.Clean;
        return Write(reports, code) ? code : ExitCode.Incomplete;
    }

    RuleBook? LoadRules()
    {
        if (request.Rules.Count == 0)
            return null;
        List<LocalizedText> mistakes = [];
        var sources = RuleArguments.Read(request.Rules, mistakes);
        return messages.Say(mistakes) ? null : RuleArguments.Load(sources, messages, CliWording.RulesRefused);
    }

    bool Write(IReadOnlyList<Report> reports, int code) => new ReportOutput(request.Report, surroundings, messages).Write(
        (format, stream, settings) => format.Write(reports, stream, settings), code);
}
