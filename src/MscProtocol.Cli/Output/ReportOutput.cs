namespace MscProtocol.Cli;

/// <summary>Writes reports where they are wanted, and says why it cannot.</summary>
sealed class ReportOutput(ReportRequest request, Surroundings surroundings, Messages messages)
{
    /// <summary>The least severity that makes a check fail; <see langword="null"/> for none.</summary>
    public FindingSeverity? FailOn { get; init; } = FindingSeverity.Info;

    /// <summary>Writes every report and returns whether that worked.</summary>
    /// <param name="content">What to write.</param>
    /// <param name="exitCode">How the program will end if that works; <see langword="null"/> where no form tells of it.</param>
    /// <param name="languages">The languages of texts that are told in several, the first of which is that of the program.</param>
    public bool Write(ReportContent content, int? exitCode = null, IReadOnlyList<Language>? languages = null)
    {
        var isWritten = true;
        foreach (var target in request.Targets)
            isWritten &= Write(target, stream => target.Format.Write(content, stream, Settings(target, exitCode, languages)));
        return isWritten;
    }

    /// <summary>Does the same with what is written piece by piece.</summary>
    public bool Write(Action<ReportFormat, Stream, ReportSettings> write)
    {
        var isWritten = true;
        foreach (var target in request.Targets)
            isWritten &= Write(target, stream => write(target.Format, stream, Settings(target)));
        return isWritten;
    }

    // The whole report before a byte of it is written.
    bool Write(ReportTarget target, Action<Stream> write)
    {
        using var buffer = new MemoryStream();
        write(buffer);
        var bytes = buffer.GetBuffer().AsSpan(0, (int)buffer.Length);
        try
        {
            if (target.Path is { } path)
                WholeFile.Write(path, bytes);
            else
                surroundings.Output.Write(bytes);
            return true;
        }
        catch (Exception e) when (InputReader.IsFileTrouble(e))
        {
            messages.Say(FileWording.CannotWrite(target.Path, e));
            return false;
        }
    }

    ReportSettings Settings(ReportTarget target, int? exitCode = null, IReadOnlyList<Language>? languages = null) => new()
    {
        Language = messages.Language,
        FurtherLanguages = languages ?? [],
        Colour = request.Colour ?? (target.Path is null && surroundings.WantsColour),
        Width = target.Path is null && surroundings.Width is { } width ? width : new ReportSettings().Width,
        ExitCode = exitCode,
        FailOn = FailOn,
        Details = request.Details,
    };
}
