namespace MscProtocol.Cli;

/// <summary>Holds other runs off a file that is read, changed and written again.</summary>
sealed class FileLock : IDisposable
{
    /// <summary>So many times a run is tried that has its turn and does not end.</summary>
    public const int MostTries = 1_500;

    // A turn may end between a try and the look at what hindered it.
    const int MostMisses = 50;

    static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    readonly FileStream held;

    FileLock(FileStream held) => this.held = held;

    /// <summary>Returns the file that is there while one run has its turn.</summary>
    public static string PathFor(string file) => RealPath.Of(file) + ".lock";

    /// <summary>Waits for the turn; <see langword="null"/> where another run does not end.</summary>
    /// <exception cref="IOException">Nothing can be written there.</exception>
    /// <exception cref="UnauthorizedAccessException">Nothing may be written there.</exception>
    public static FileLock? Take(string file, int mostTries = MostTries)
    {
        var path = PathFor(file);
        var misses = 0;
        DateTime begun = default;
        for (var i = 0; i < mostTries; i++)
        {
            try
            {
                return new(new(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose));
            }
            catch (IOException e) when (e is not DirectoryNotFoundException && (File.Exists(path) || misses++ < MostMisses))
            {
                // Where one run after another has its turn, the queue may be long: only one that stays is given up.
                if (File.GetLastWriteTimeUtc(path) is var turn && turn != begun)
                    (begun, misses, i) = (turn, 0, 0);
                Task.Delay(Pause).Wait();
            }
        }

        return null;
    }

    public void Dispose() => held.Dispose();
}
