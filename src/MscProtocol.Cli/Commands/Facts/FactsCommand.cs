namespace MscProtocol.Cli;

/// <summary>Lists the facts that documents state.</summary>
sealed class FactsCommand(FactsRequest request, Surroundings surroundings, Messages messages)
{
    public int Run()
    {
        var input = new InputReader(surroundings, messages);
        if (request.Companions.Open(input) is not { } companions)
            return ExitCode.Incomplete;
        List<ProtocolDocument> documents = [];
        var isComplete = true;
        foreach (var file in request.Files)
        {
            var read = input.Read(file, FileWording.IsFolder, (stream, name) => Read(stream, name, companions));
            isComplete &= read?.TrueForAll(document => document.IsReadable) == true;
            foreach (var document in read ?? [])
                messages.Say(SourceProblems.Of(document));
            documents.AddRange(read?.Where(document => document.IsReadable) ?? []);
        }

        var isWritten = new ReportOutput(request.Report, surroundings, messages).Write(new FactList(documents));
        return isWritten && isComplete ? ExitCode.Clean : ExitCode.Incomplete;
    }

    List<ProtocolDocument> Read(Stream stream, string name, Companions companions) => companions.IsEmpty
        ? [.. ProtocolDocument.ReadAll(stream, name, sources: request.Sources)]
        : [companions.Read(stream, name, request.Sources)];
}
