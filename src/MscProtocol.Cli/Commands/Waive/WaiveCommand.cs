using System.Text;

namespace MscProtocol.Cli;

/// <summary>Writes a waiver into a configuration.</summary>
sealed class WaiveCommand(WaiveRequest request, Surroundings surroundings, Messages messages)
{
    public int Run()
    {
        if (request.Until < surroundings.Today)
        {
            messages.Say(ProgramWording.HasEnded(request.Until.Value, surroundings.Today));
            return ExitCode.Usage;
        }

        var code = WriteInTurn();
        if (code != ExitCode.Clean)
            return code;
        using var output = Surroundings.WriterTo(surroundings.Output);
        output.Write($"{ProgramWording.Waived(request, request.Protocol is not null, [.. Missing()]).OnOneLine(messages.Language)}\n");
        return ExitCode.Clean;
    }

    // Nobody else changes the file between its reading and its writing.
    int WriteInTurn()
    {
        try
        {
            using var turn = FileLock.Take(request.File);
            if (turn is not null)
                return AddWaiver();
            messages.Say(ProgramWording.StaysLocked(FileLock.PathFor(request.File)));
        }
        catch (Exception e) when (InputReader.IsFileTrouble(e))
        {
            messages.Say(FileWording.CannotWriteFile(request.File, e));
        }

        return ExitCode.Incomplete;
    }

    int AddWaiver()
    {
        var configuration = File.Exists(request.File) || Directory.Exists(request.File)
            ? new ConfigurationLoader(messages).Load(request.File, [])
            : ConfigurationLoader.Empty(request.File);
        if (configuration is null)
            return ExitCode.Incomplete;
        if (!configuration.TryAddWaiver(
            request.Rule, request.At, request.Because, request.By, request.Until, out var text, out var refusal))
        {
            messages.Say(refusal);
            return ExitCode.Usage;
        }

        if (request.Protocol is not null)
        {
            if (FindPlaces(configuration) is not { } places)
                return ExitCode.Incomplete;
            if (!places.Contains(request.At.Trim()))
            {
                messages.Say(ProgramWording.WaivesNothing(request, places));
                return ExitCode.Usage;
            }
        }

        Write(text);
        return ExitCode.Clean;
    }

    // Where the protocol has findings of the rule; null where it cannot be read, which is said.
    List<string>? FindPlaces(CheckConfiguration configuration)
    {
        var checker = ProtocolChecker.Following(configuration, new() { Today = surroundings.Today, Sources = PaperSources.All });
        var reports = new InputReader(surroundings, messages).Read<List<Report>>(
            request.Protocol!, FileWording.IsFolder, (stream, name) => [.. checker.CheckAll(stream, name)]);
        if (reports is null)
            return null;
        List<LocalizedText> refusals = [.. reports.SelectMany(report => report.Refusals).Select(refusal => refusal.Message)];
        var findings = reports.SelectMany(report => report.Findings).Where(finding => finding.RuleId == request.Rule);
        return messages.Say(refusals) ? null : [.. findings.Select(finding => finding.Path)];
    }

    // A byte order mark is part of what is left as it is.
    void Write(string text)
    {
        var mark = Encoding.UTF8.Preamble;
        var hasMark = File.Exists(request.File) && File.ReadAllBytes(request.File).AsSpan().StartsWith(mark);
        WholeFile.Write(request.File, [.. hasMark ? mark : [], .. Encoding.UTF8.GetBytes(text)]);
    }

    IEnumerable<string> Missing()
    {
        if (string.IsNullOrWhiteSpace(request.Because))
            yield return "because";
        if (string.IsNullOrWhiteSpace(request.By))
            yield return "by";
        if (request.Until is null)
            yield return "until";
    }
}
