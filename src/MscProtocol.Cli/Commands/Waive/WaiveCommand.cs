using System.Text;

namespace MscProtocol.Cli;

/// <summary>Writes a waiver into a configuration.</summary>
sealed class WaiveCommand(WaiveRequest request, Surroundings surroundings, Messages messages)
{
    public int Run()
    {
        var loader = new ConfigurationLoader(messages);
        var configuration = File.Exists(request.File) || Directory.Exists(request.File)
            ? loader.Load(request.File, [])
            : ConfigurationLoader.Empty(request.File);
        if (configuration is null)
            return ExitCode.Incomplete;
        if (!configuration.TryAddWaiver(
            request.Rule, request.At, request.Because, request.By, request.Until, out var text, out var refusal))
        {
            messages.Say(refusal);
            return ExitCode.Usage;
        }

        try
        {
            Write(text);
        }
        catch (Exception e) when (InputReader.IsFileTrouble(e))
        {
            messages.Say(FileWording.CannotWriteFile(request.File, e));
            return ExitCode.Incomplete;
        }

        using var output = Surroundings.WriterTo(surroundings.Output);
        output.Write($"{ProgramWording.Waived(request.File, request.Rule, request.At, [.. Missing()]).OnOneLine(messages.Language)}\n");
        return ExitCode.Clean;
    }

    // A byte order mark is part of what is left as it is.
    void Write(string text)
    {
        var mark = Encoding.UTF8.Preamble;
        var hasMark = File.Exists(request.File) && File.ReadAllBytes(request.File).AsSpan().StartsWith(mark);
        File.WriteAllBytes(request.File, [.. hasMark ? mark : [], .. Encoding.UTF8.GetBytes(text)]);
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
