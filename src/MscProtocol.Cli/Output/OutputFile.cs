using System.CommandLine;

namespace MscProtocol.Cli;

/// <summary>Where a command writes that makes a file and no report.</summary>
sealed class OutputFile
{
    readonly Option<string> output = new("--output");
    readonly Option<bool> force = new("--force");

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(output);
        command.Options.Add(force);
    }

    /// <summary>
    /// Returns the file that is named, <see langword="null"/> for standard output; adds what is wrong with the name. What is there
    /// already is written over where that is asked for, unless it is to be read.
    /// </summary>
    public string? Read(ParseResult arguments, List<LocalizedText> mistakes, params IReadOnlyList<string> inputs)
    {
        var path = arguments.GetValue(output);
        if (path is null)
            return null;
        if (string.IsNullOrWhiteSpace(path))
            mistakes.Add(FileWording.EmptyName);
        else if (Path.GetFileName(RealPath.Of(path)) == CheckConfiguration.FileName || new GuardedFiles(inputs).Holds(path))
            mistakes.Add(FileWording.OverwritesInput(path));
        else if (new FileInfo(RealPath.Of(path)) is { Exists: true, Length: > 0 } && !arguments.GetValue(force))
            mistakes.Add(FileWording.WouldOverwrite(path));
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
                WholeFile.Write(path, bytes);
            return true;
        }
        catch (Exception e) when (InputReader.IsFileTrouble(e))
        {
            messages.Say(FileWording.CannotWriteFile(path ?? "-", e));
            return false;
        }
    }
}
