using MscProtocol.Documents;

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
        where T : class =>
        Read(file, aboutFolder, read, out _);

    /// <summary>Does the same, and gives what it said where nothing can be read.</summary>
    public T? Read<T>(string file, Func<string, LocalizedText> aboutFolder, Func<Stream, string, T> read, out LocalizedText? trouble)
        where T : class
    {
        trouble = null;
        var name = NameOf(file);
        try
        {
            if (file == InputFiles.StandardInput)
                return read(surroundings.Input, name);
            if (!Directory.Exists(file))
            {
                using var stream = Opening.Read(file);
                return read(stream, name);
            }

            trouble = aboutFolder(file);
        }
        catch (Exception e) when (IsFileTrouble(e))
        {
            trouble = FileWording.CannotRead(name, e);
        }

        messages.Say(trouble);
        return null;
    }

    /// <summary>What a file is called in reports.</summary>
    public static string NameOf(string file) => file == InputFiles.StandardInput ? InputName : file;
}
