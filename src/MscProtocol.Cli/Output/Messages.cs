
namespace MscProtocol.Cli;

/// <summary>What the program says of itself on standard error, one line a message.</summary>
sealed class Messages(TextWriter error, Language language)
{
    int width;

    /// <summary>Standard error, where no line of progress is in the way.</summary>
    public TextWriter Error
    {
        get
        {
            EndProgress();
            return error;
        }
    }

    public Language Language => language;

    public void Say(LocalizedText message) => Error.Write($"{ToolIdentity.Name}: {message.OnOneLine(language)}\n");

    /// <summary>Says what could not be read, if anything.</summary>
    public void Say(SourceProblems problems) => ReportFormat.Text.Write(problems, Error, new() { Language = language });

    /// <summary>Says each of the messages, and returns whether there were any.</summary>
    public bool Say(IReadOnlyCollection<LocalizedText> several)
    {
        foreach (var message in several)
            Say(message);
        return several.Count > 0;
    }

    /// <summary>Shows how a long run goes on, until anything else is said.</summary>
    public void ShowProgress(LocalizedText line) => WriteOver(line.In(language));

    /// <summary>Takes the line of progress off the terminal.</summary>
    public void EndProgress()
    {
        if (width > 0)
            WriteOver(string.Empty);
    }

    // Over the line that stands there, and back to its beginning. Chinese is as wide as two columns.
    void WriteOver(string line)
    {
        var columns = line.Sum(character => character < 0x1100 ? 1 : 2);
        error.Write($"\r{line}{new string(' ', Math.Max(0, width - columns))}\r");
        width = columns;
    }
}
