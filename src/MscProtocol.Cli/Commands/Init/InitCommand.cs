using System.Text;

namespace MscProtocol.Cli;

/// <summary>Writes a protocol file that is to be filled in.</summary>
sealed class InitCommand(InitRequest request, Surroundings surroundings, Messages messages)
{
    public int Run()
    {
        var skeleton = ProtocolText.Begin(request.Phase, request.Indication, messages.Language);
        if (!OutputFile.Write(request.OutputPath, Encoding.UTF8.GetBytes(skeleton), surroundings, messages))
            return ExitCode.Incomplete;
        if (request.OutputPath is { } path)
        {
            using var output = Surroundings.WriterTo(surroundings.Output);
            output.Write($"{FileWording.Begun(path).OnOneLine(messages.Language)}\n");
        }

        return ExitCode.Clean;
    }
}
