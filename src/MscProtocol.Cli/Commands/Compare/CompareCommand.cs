namespace MscProtocol.Cli;

/// <summary>Sets the protocol that a user names beside published trials, and reports.</summary>
sealed class CompareCommand(CompareRequest request, Surroundings surroundings, Messages messages)
{
    public int Run()
    {
        if (messages.Say([.. request.Report.Overwritten(new([request.File]))]))
            return ExitCode.Usage;

        var input = new InputReader(surroundings, messages);
        if (input.Read(request.File, FileWording.IsFolder, (stream, name) => ProtocolDocument.Read(stream, name)) is not { } document)
            return ExitCode.Incomplete;
        messages.Say(SourceProblems.Of(document));
        return document.IsReadable && Write(Comparison.Of(document.Protocol, request.Precedents, request.Weight, document.Source.Name))
            ? ExitCode.Clean
            : ExitCode.Incomplete;
    }

    bool Write(Comparison comparison) => new ReportOutput(request.Report, surroundings, messages).Write(comparison);
}
