using System.Text;

namespace MscProtocol.Cli;

/// <summary>Reads the doses of a text, or of each line of standard input, and reports.</summary>
sealed class DoseCommand(DoseRequest request, Surroundings surroundings, Messages messages)
{
    public int Run()
    {
        var isInput = request.Text == InputFiles.StandardInput;
        if ((isInput ? Lines() : [request.Text]) is not { } lines)
            return ExitCode.Incomplete;
        var read = lines.ConvertAll(line => new DoseReading(line, DoseText.Find(line), request.Weight));
        var isWritten = new ReportOutput(request.Report, surroundings, messages).Write((format, stream, settings) =>
        {
            foreach (var (index, line) in read.Index())
            {
                if (isInput && format == ReportFormat.Text)
                    stream.Write(Encoding.UTF8.GetBytes(ProgramWording.Line(index + 1).In(messages.Language) + "\n"));
                format.Write(line, stream, settings);
            }
        });
        return !isWritten ? ExitCode.Incomplete : read.Exists(line => line.Doses.Count > 0) ? ExitCode.Clean : ExitCode.Findings;
    }

    List<string>? Lines() => new InputReader(surroundings, messages).Read(request.Text, FileWording.IsFolder, (stream, _) =>
    {
        using var reader = new StreamReader(stream, Encoding.UTF8, leaveOpen: true);
        List<string> lines = [];
        while (reader.ReadLine() is { } line)
            lines.Add(line);
        return lines;
    });
}
