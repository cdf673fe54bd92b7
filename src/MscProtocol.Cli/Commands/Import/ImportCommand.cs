namespace MscProtocol.Cli;

/// <summary>Turns the record that a user names into a protocol file.</summary>
sealed class ImportCommand(
    string file,
    IReadOnlyList<DocumentSource> sources,
    CompanionFiles beside,
    ReportFormat format,
    string? outputPath,
    Surroundings surroundings,
    Messages messages)
{
    public int Run()
    {
        var input = new InputReader(surroundings, messages);
        if (beside.Open(input) is not { } companions)
            return ExitCode.Incomplete;
        var read = input.Read(file, FileWording.IsFolder, (stream, name) => companions.Read(stream, name, sources));
        if (read is not { } document)
            return ExitCode.Incomplete;
        messages.Say(SourceProblems.Of(document));
        if (!document.IsReadable)
            return ExitCode.Incomplete;
        if (document.Kind == DocumentSource.Protocol)
        {
            messages.Say(FileWording.IsProtocol(document.Source.Name));
            return ExitCode.Usage;
        }

        return Write(document) ? ExitCode.Clean : ExitCode.Incomplete;
    }

    bool Write(ProtocolDocument document)
    {
        using var draft = new MemoryStream();
        format.Write(new ProtocolDraft(document), draft, new() { Language = messages.Language });
        return OutputFile.Write(outputPath, draft.ToArray(), surroundings, messages);
    }
}
