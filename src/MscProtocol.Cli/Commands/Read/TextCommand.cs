using System.Text;

namespace MscProtocol.Cli;

/// <summary>Reads a text, or each line of standard input, and reports what it states.</summary>
/// <param name="text">The text, or <c>-</c> for the lines of standard input.</param>
/// <param name="report">The report that is wanted.</param>
/// <param name="surroundings">Where input comes from and output goes.</param>
/// <param name="messages">Where to say what is wrong.</param>
sealed class TextCommand(string text, ReportRequest report, Surroundings surroundings, Messages messages)
{
    /// <summary>Reports, and returns the exit code: whether anything was found in any of the texts.</summary>
    /// <param name="read">Reads one text.</param>
    /// <param name="isFound">Whether a text states what was looked for.</param>
    public int Run<T>(Func<string, T> read, Func<T, bool> isFound)
        where T : ReportContent
    {
        var isInput = text == InputFiles.StandardInput;
        if ((isInput ? Lines() : [text]) is not { } lines)
            return ExitCode.Incomplete;
        var readings = lines.ConvertAll(line => read(line));
        var isWritten = new ReportOutput(report, surroundings, messages).Write((format, stream, settings) =>
        {
            foreach (var (index, reading) in readings.Index())
            {
                if (isInput && format == ReportFormat.Text)
                    stream.Write(Encoding.UTF8.GetBytes(ProgramWording.Line(index + 1).In(messages.Language) + "\n"));
                format.Write(reading, stream, settings);
            }
        });
        return !isWritten ? ExitCode.Incomplete : readings.Exists(reading => isFound(reading)) ? ExitCode.Clean : ExitCode.Findings;
    }

    List<string>? Lines() => new InputReader(surroundings, messages).Read(text, FileWording.IsFolder, (stream, _) =>
    {
        using var reader = new StreamReader(stream, Encoding.UTF8, leaveOpen: true);
        List<string> lines = [];
        while (reader.ReadLine() is { } line)
            lines.Add(line);
        return lines;
    });
}
