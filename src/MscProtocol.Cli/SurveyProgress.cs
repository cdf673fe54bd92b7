using MscProtocol.Checking.Surveys;
using MscProtocol.Reading;
using MscProtocol.Reporting;

namespace MscProtocol.Cli;

/// <summary>Tells on standard error what a survey cannot read and, at a terminal, how far it has come.</summary>
sealed class SurveyProgress : ISurveyObserver
{
    static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    readonly Surroundings surroundings;
    readonly Messages messages;
    readonly bool isShown;
    readonly long started;
    readonly long? allBytes;

    long readBytes;
    long shown;
    int records;
    int refused;
    int width;

    /// <summary>Begins.</summary>
    /// <param name="files">The files that are to be read.</param>
    /// <param name="surroundings">Where standard error and the clock are.</param>
    /// <param name="messages">Takes what is told.</param>
    /// <param name="isQuiet">Whether only what cannot be read is told.</param>
    public SurveyProgress(IReadOnlyList<string> files, Surroundings surroundings, Messages messages, bool isQuiet)
    {
        this.surroundings = surroundings;
        this.messages = messages;
        isShown = surroundings.ShowsProgress && !isQuiet;
        started = shown = surroundings.Clock.GetTimestamp();
        if (isShown && !files.Contains(InputFiles.StandardInput))
            allBytes = files.Select(file => new FileInfo(file)).Where(file => file.Exists).Sum(file => file.Length);
    }

    /// <summary>Returns the file as a survey takes it, and notes what is read of it.</summary>
    public SurveySource Follow(string file) => file == InputFiles.StandardInput
        ? new(InputReader.InputName, () => surroundings.Input)
        : new(file, () => new MeteredStream(File.OpenRead(file), count => Interlocked.Add(ref readBytes, count)));

    public void Counted()
    {
        records++;
        if (!isShown || surroundings.Clock.GetElapsedTime(shown) < Pause)
            return;
        shown = surroundings.Clock.GetTimestamp();
        Show(CliWording.Progress(records, refused, Share(), Left()).In(messages.Language));
    }

    public void Refused(ProtocolDocument document)
    {
        refused++;
        End();
        TextReport.WriteUnreadable(document, messages.Error, messages.Language);
    }

    public void CannotRead(string name, Exception trouble)
    {
        End();
        messages.Say(CliWording.CannotRead(name, trouble));
    }

    /// <summary>Takes the line off the terminal.</summary>
    public void End()
    {
        if (width > 0)
            Show(string.Empty);
    }

    int? Share() => allBytes is > 0 and { } all ? (int)(100 * Math.Min(Interlocked.Read(ref readBytes), all) / all) : null;

    TimeSpan? Left()
    {
        var read = Interlocked.Read(ref readBytes);
        return allBytes is { } all && read > 0 ? surroundings.Clock.GetElapsedTime(started) * (Math.Max(0, all - read) / (double)read) : null;
    }

    // Over the line that stands there, and back to its beginning. Chinese is as wide as two columns.
    void Show(string line)
    {
        var columns = line.Sum(character => character < 0x1100 ? 1 : 2);
        messages.Error.Write($"\r{line}{new string(' ', Math.Max(0, width - columns))}\r");
        width = columns;
    }
}
