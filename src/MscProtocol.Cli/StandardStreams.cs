using System.Globalization;

namespace MscProtocol.Cli;

/// <summary>The streams that a program is begun with, or without.</summary>
static class StandardStreams
{
    public const int Input = 0;
    public const int Output = 1;
    public const int Error = 2;

    const string Descriptors = "/proc/self/fdinfo";
    const string Flags = "flags:";
    const int ClosedByExec = 0x80000;

    /// <summary>Whether the stream was open when the program began.</summary>
    /// <remarks>
    /// The number of a closed one is soon given to a file or pipe of the runtime, from which a read waits for ever and which a write
    /// would damage. Such a one is marked to be closed when a program begins, as none can be that was handed over.
    /// </remarks>
    public static bool IsOpen(int number)
    {
        if (!Directory.Exists(Descriptors))
            return true;
        try
        {
            var line = File.ReadLines($"{Descriptors}/{number.ToString(CultureInfo.InvariantCulture)}")
                .First(line => line.StartsWith(Flags, StringComparison.Ordinal));
            return (Convert.ToInt32(line[Flags.Length..].Trim(), fromBase: 8) & ClosedByExec) == 0;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return false;
        }
    }
}
