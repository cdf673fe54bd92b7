using MscProtocol.Checking;
using MscProtocol.Reporting;
using MscProtocol.Rules;
using MscProtocol.Wording;

namespace MscProtocol.Cli;

/// <summary>Checks the files that a user names, and reports.</summary>
sealed class CheckCommand(CheckRequest request, Surroundings surroundings, Messages messages)
{
    const string InputName = "<stdin>";

    public int Run()
    {
        List<LocalizedText> mistakes = [];
        var files = InputFiles.Expand(request.Files, mistakes);
        if (request.OutputPath is { } path && files.Any(file => IsSame(file, path)))
            mistakes.Add(CliWording.OverwritesInput(path));
        if (messages.Say(mistakes))
            return ExitCode.Usage;
        if (LoadRules() is not { } rules)
            return ExitCode.Incomplete;

        var checker = new ProtocolChecker(rules);
        List<Report> reports = [.. files.Select(file => Check(checker, file)).OfType<Report>()];
        var isComplete = Write(reports) && reports.Count == files.Count && reports.TrueForAll(report => report.IsComplete);
        return !isComplete ? ExitCode.Incomplete
            : request.FailOn is { } severity && reports.Exists(report => report.HasFindings(severity)) ? ExitCode.Findings
            : ExitCode.Clean;
    }

    RuleBook? LoadRules()
    {
        List<LocalizedText> mistakes = [];
        var sources = RuleArguments.Read(request.Rules, mistakes);
        if (messages.Say(mistakes))
            return null;
        if (RuleBook.TryLoad(sources, out var rules, out var problems))
            return rules;
        TextReport.WriteProblems(problems, messages.Error, request.Language);
        messages.Say(CliWording.RulesRefused);
        return null;
    }

    Report? Check(ProtocolChecker checker, string file)
    {
        if (file == InputFiles.StandardInput)
            return Guard(() => checker.Check(surroundings.Input, InputName), InputName);
        if (!Directory.Exists(file))
            return Guard(() => checker.CheckFile(file), file);
        messages.Say(CliWording.IsFolder(file));
        return null;
    }

    Report? Guard(Func<Report> check, string file)
    {
        try
        {
            return check();
        }
        catch (Exception e) when (IsFileTrouble(e))
        {
            messages.Say(CliWording.CannotRead(file, e));
            return null;
        }
    }

    bool Write(IReadOnlyList<Report> reports)
    {
        try
        {
            var bytes = Bytes(reports);
            if (request.OutputPath is { } path)
                File.WriteAllBytes(path, bytes);
            else
                surroundings.Output.Write(bytes);
            return true;
        }
        catch (Exception e) when (IsFileTrouble(e))
        {
            messages.Say(CliWording.CannotWrite(request.OutputPath, e));
            return false;
        }
    }

    // The whole report before a byte of it is written.
    byte[] Bytes(IReadOnlyList<Report> reports)
    {
        using var buffer = new MemoryStream();
        if (request.Format == ReportFormat.Json)
        {
            JsonReport.Write(reports, buffer, request.Language);
        }
        else
        {
            using var writer = Surroundings.WriterTo(buffer);
            TextReport.Write(reports, writer, request.Language, request.OutputPath is null && surroundings.WantsColour);
        }

        return buffer.ToArray();
    }

    static bool IsSame(string file, string path) => file != InputFiles.StandardInput && Path.GetFullPath(file) == Path.GetFullPath(path);

    static bool IsFileTrouble(Exception e) => e is IOException or UnauthorizedAccessException;
}
