using System.CommandLine;

namespace MscProtocol.Cli;

/// <summary>Where a command writes that makes a file and no report.</summary>
sealed class OutputFile
{
    public Option<string> Option { get; } = new("--output");

    /// <summary>Returns the file that is named, <see langword="null"/> for standard output; adds what is wrong with the name.</summary>
    public string? Read(ParseResult arguments, List<LocalizedText> mistakes)
    {
        var path = arguments.GetValue(Option);
        if (path is not null && string.IsNullOrWhiteSpace(path))
            mistakes.Add(FileWording.EmptyName);
        return path;
    }

    /// <summary>Writes the whole file, and returns whether that worked.</summary>
    public static bool Write(string? path, byte[] bytes, Surroundings surroundings, Messages messages)
    {
        try
        {
            if (path is null)
                surroundings.Output.Write(bytes);
            else
                File.WriteAllBytes(path, bytes);
            return true;
        }
        catch (Exception e) when (InputReader.IsFileTrouble(e))
        {
            messages.Say(FileWording.CannotWriteFile(path ?? "-", e));
            return false;
        }
    }
}
