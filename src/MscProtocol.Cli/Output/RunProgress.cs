namespace MscProtocol.Cli;

/// <summary>Tells at a terminal how far a run over many documents has come.</summary>
sealed class RunProgress
{
    static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    readonly Surroundings surroundings;
    readonly Messages messages;
    readonly bool isShown;
    readonly long started;
    readonly long? allBytes;

    long readBytes;
    long shown;
    int documents;
    int refused;

    /// <summary>Begins.</summary>
    /// <param name="files">The files that are to be read.</param>
    /// <param name="surroundings">Whether a person is there, and the clock.</param>
    /// <param name="messages">Takes what is told.</param>
    /// <param name="isQuiet">Whether nothing is to be told.</param>
    public RunProgress(IReadOnlyList<string> files, Surroundings surroundings, Messages messages, bool isQuiet)
    {
        this.surroundings = surroundings;
        this.messages = messages;
        isShown = surroundings.ShowsProgress && !isQuiet;
        started = shown = surroundings.Clock.GetTimestamp();
        if (isShown && !files.Contains(InputFiles.StandardInput))
            allBytes = files.Select(file => new FileInfo(file)).Where(file => file.Exists).Sum(file => file.Length);
    }

    /// <summary>Returns the stream, of which is noted how much is read; several may be read at once.</summary>
    public Stream Follow(Stream file) => isShown ? new MeteredStream(file, count => Interlocked.Add(ref readBytes, count)) : file;

    /// <summary>Notes one more document.</summary>
    public void Counted()
    {
        documents++;
        if (!isShown || surroundings.Clock.GetElapsedTime(shown) < Pause)
            return;
        shown = surroundings.Clock.GetTimestamp();
        messages.ShowProgress(ProgramWording.Progress(documents, refused, Share(), Left()));
    }

    /// <summary>Notes that a document cannot be read.</summary>
    public void Refused() => refused++;

    int? Share() => allBytes is > 0 and { } all ? (int)(100 * Math.Min(Interlocked.Read(ref readBytes), all) / all) : null;

    TimeSpan? Left()
    {
        var read = Interlocked.Read(ref readBytes);
        return allBytes is { } all && read > 0
            ? surroundings.Clock.GetElapsedTime(started) * (Math.Max(0, all - read) / (double)read)
            : null;
    }
}
