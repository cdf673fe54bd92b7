namespace MscProtocol.Cli;

/// <summary>Opens the files that a user names, and says why it cannot.</summary>
sealed class InputReader(Surroundings surroundings, Messages messages)
{
    /// <summary>What standard input is called in reports.</summary>
    public const string InputName = "<stdin>";

    /// <summary>Whether the system, and not the program, is to blame.</summary>
    public static bool IsFileTrouble(Exception e) => e is IOException or UnauthorizedAccessException;

    /// <summary>Returns what is read of a file, or of standard input; <see langword="null"/> where it cannot be read.</summary>
    /// <param name="file">A file, or the name that stands for standard input.</param>
    /// <param name="aboutFolder">What to say of a folder.</param>
    /// <param name="read">Reads the stream, which has a name.</param>
    public T? Read<T>(string file, Func<string, LocalizedText> aboutFolder, Func<Stream, string, T> read)
        where T : class
    {
        if (Directory.Exists(file))
        {
            messages.Say(aboutFolder(file));
            return null;
        }

        var name = file == InputFiles.StandardInput ? InputName : file;
        try
        {
            if (file == InputFiles.StandardInput)
                return read(surroundings.Input, name);
            using var stream = File.OpenRead(file);
            return read(stream, name);
        }
        catch (Exception e) when (IsFileTrouble(e))
        {
            messages.Say(FileWording.CannotRead(name, e));
            return null;
        }
    }
}
