namespace MscProtocol.Cli;

/// <summary>Writes reports where they are wanted, and says why it cannot.</summary>
sealed class ReportOutput(ReportRequest request, Surroundings surroundings, Messages messages)
{
    /// <summary>Writes every report and returns whether that worked.</summary>
    /// <param name="write">Writes the report in a form.</param>
    /// <param name="exitCode">How the program will end if that works; <see langword="null"/> where no form tells of it.</param>
    public bool Write(Action<ReportFormat, Stream, ReportSettings> write, int? exitCode = null)
    {
        var isWritten = true;
        foreach (var target in request.Targets)
            isWritten &= Write(target, stream => write(target.Format, stream, Settings(target) with { ExitCode = exitCode }));
        return isWritten;
    }

    /// <summary>Does the same for what has no more forms than these.</summary>
    /// <param name="json">Writes the form for programs.</param>
    /// <param name="text">Writes the form for people, in colour or not.</param>
    /// <param name="markdown">Writes the form for documents, where there is one.</param>
    public bool Write(Action<Stream> json, Action<TextWriter, bool> text, Action<TextWriter>? markdown = null) => Write((format, stream, settings) =>
    {
        using var writer = Surroundings.WriterTo(stream);
        if (format == ReportFormat.Json)
            json(stream);
        else if (format == ReportFormat.Markdown)
            markdown?.Invoke(writer);
        else
            text(writer, settings.Colour);
    });

    // The whole report before a byte of it is written.
    bool Write(ReportTarget target, Action<Stream> write)
    {
        using var buffer = new MemoryStream();
        write(buffer);
        var bytes = buffer.GetBuffer().AsSpan(0, (int)buffer.Length);
        try
        {
            if (target.Path is { } path)
                File.WriteAllBytes(path, bytes);
            else
                surroundings.Output.Write(bytes);
            return true;
        }
        catch (Exception e) when (InputReader.IsFileTrouble(e))
        {
            messages.Say(CliWording.CannotWrite(target.Path, e));
            return false;
        }
    }

    ReportSettings Settings(ReportTarget target)
    {
        var settings = new ReportSettings { Language = messages.Language, Colour = request.Colour ?? (target.Path is null && surroundings.WantsColour) };
        return target.Path is null && surroundings.Width is { } width ? settings with { Width = width } : settings;
    }
}
