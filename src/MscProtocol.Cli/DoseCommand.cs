using System.Text;

namespace MscProtocol.Cli;

/// <summary>Reads the doses of a text, or of each line of standard input, and reports.</summary>
sealed class DoseCommand(DoseRequest request, Surroundings surroundings, Messages messages)
{
    readonly DoseReport report = new(request.Weight, messages.Language);

    public int Run()
    {
        var isInput = request.Text == InputFiles.StandardInput;
        if ((isInput ? Lines() : [request.Text]) is not { } lines)
            return ExitCode.Incomplete;

        var read = lines.ConvertAll(line => (Text: line, Doses: DoseText.Find(line)));
        var isWritten = new ReportOutput(request.Report, surroundings, messages).Write(
            stream => read.ForEach(line => report.WriteJson(line.Text, line.Doses, stream)),
            (writer, _) => WriteText(read, isInput, writer));
        return !isWritten ? ExitCode.Incomplete : read.Exists(line => line.Doses.Count > 0) ? ExitCode.Clean : ExitCode.Findings;
    }

    void WriteText(List<(string Text, IReadOnlyList<DoseMention> Doses)> read, bool isInput, TextWriter writer)
    {
        for (var i = 0; i < read.Count; i++)
        {
            if (isInput)
                writer.Write(CliWording.Line(i + 1).In(messages.Language) + "\n");
            report.WriteText(read[i].Text, read[i].Doses, writer);
        }
    }

    List<string>? Lines() => new InputReader(surroundings, messages).Read(request.Text, CliWording.IsFolder, (stream, _) =>
    {
        using var reader = new StreamReader(stream, Encoding.UTF8, leaveOpen: true);
        List<string> lines = [];
        while (reader.ReadLine() is { } line)
            lines.Add(line);
        return lines;
    });
}
