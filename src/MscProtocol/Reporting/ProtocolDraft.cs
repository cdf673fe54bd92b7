using MscProtocol.Protocol;
using MscProtocol.Reporting;

namespace MscProtocol;

/// <summary>Protocol files made of what was read: of a registry record, or of a USDM document.</summary>
public static class ProtocolDraft
{
    /// <summary>
    /// Writes a draft to be completed: each fact with the place that it comes from,
    /// and what is still to be stated as comments in the right places.
    /// </summary>
    /// <param name="document">What was read.</param>
    /// <param name="writer">Where to write the YAML.</param>
    /// <param name="language">The language of the comments at the head; fields are described in English.</param>
    /// <exception cref="ArgumentException">The document was refused.</exception>
    public static void WriteYaml(ProtocolDocument document, TextWriter writer, Language language = Language.English)
    {
        ArgumentNullException.ThrowIfNull(writer);
        new DraftYamlWriter(document, ProtocolOf(document), writer, language).Write();
    }

    /// <summary>Writes the protocol as JSON in our own format, every value in its canonical notation; what is not stated is left out.</summary>
    /// <param name="document">What was read.</param>
    /// <param name="output">Where to write, as UTF-8 without a byte order mark.</param>
    /// <exception cref="ArgumentException">The document was refused.</exception>
    public static void WriteJson(ProtocolDocument document, Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var protocol = ProtocolOf(document);
        JsonOutput.Write(output, stream => new DraftJsonWriter(stream, protocol), writer => writer.Write());
    }

    // A trial without the cells has no product, which is more than not stating one.
    static TrialProtocol ProtocolOf(ProtocolDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (!document.IsReadable)
            throw new ArgumentException($"{document.Source.Name} was refused: {document.Refusals[0].Message.English}", nameof(document));
        return document.GivesCells ? document.Protocol : document.Protocol with { Products = [] };
    }
}
