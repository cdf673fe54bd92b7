namespace MscProtocol.Cli;

/// <summary>Writes a report where it is wanted, and says why it cannot.</summary>
sealed class ReportOutput(ReportTarget target, Surroundings surroundings, Messages messages)
{
    /// <summary>Writes the report and returns whether that worked.</summary>
    /// <param name="json">Writes the form for programs.</param>
    /// <param name="text">Writes the form for people, in colour or not.</param>
    /// <param name="markdown">Writes the form for documents, where there is one.</param>
    public bool Write(Action<Stream> json, Action<TextWriter, bool> text, Action<TextWriter>? markdown = null)
    {
        try
        {
            var bytes = Bytes(json, text, markdown);
            if (target.OutputPath is { } path)
                File.WriteAllBytes(path, bytes);
            else
                surroundings.Output.Write(bytes);
            return true;
        }
        catch (Exception e) when (InputReader.IsFileTrouble(e))
        {
            messages.Say(CliWording.CannotWrite(target.OutputPath, e));
            return false;
        }
    }

    // The whole report before a byte of it is written.
    byte[] Bytes(Action<Stream> json, Action<TextWriter, bool> text, Action<TextWriter>? markdown)
    {
        using var buffer = new MemoryStream();
        if (target.Format == ReportFormat.Json)
        {
            json(buffer);
        }
        else
        {
            using var writer = Surroundings.WriterTo(buffer);
            if (target.Format == ReportFormat.Markdown)
                markdown?.Invoke(writer);
            else
                text(writer, target.OutputPath is null && surroundings.WantsColour);
        }

        return buffer.ToArray();
    }
}
