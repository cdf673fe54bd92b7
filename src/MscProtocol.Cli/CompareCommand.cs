using MscProtocol.Checking;
using MscProtocol.Reading;
using MscProtocol.Reporting;

namespace MscProtocol.Cli;

/// <summary>Sets the protocol that a user names beside published trials, and reports.</summary>
sealed class CompareCommand(CompareRequest request, Surroundings surroundings, Messages messages)
{
    public int Run()
    {
        if (request.Report.Overwrites(request.File))
        {
            messages.Say(CliWording.OverwritesInput(request.Report.OutputPath!));
            return ExitCode.Usage;
        }

        var input = new InputReader(surroundings, messages);
        if (input.Read(request.File, CliWording.IsFolder, (stream, name) => ProtocolDocument.Read(stream, name)) is not { } document)
            return ExitCode.Incomplete;
        TextReport.WriteUnreadable(document, messages.Error, messages.Language);
        return document.IsReadable && Write(Comparison.Of(document.Protocol, request.Precedents, request.Weight, document.Source.Name))
            ? ExitCode.Clean
            : ExitCode.Incomplete;
    }

    bool Write(Comparison comparison) => new ReportOutput(request.Report, surroundings, messages).Write(
        stream => JsonReport.WriteComparison(comparison, stream, messages.Language),
        (writer, colour) => TextReport.WriteComparison(comparison, writer, messages.Language, colour));
}
