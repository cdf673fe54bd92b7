using MscProtocol.Protocol;

namespace MscProtocol;

/// <summary>
/// A protocol file made of what was read of a registry record, or of a USDM document, and to be completed.
/// As YAML each fact stands with the place that it comes from, and what is still to be stated as comments in the right places;
/// fields are described in English. As JSON what is not stated is left out. Every value is in its canonical notation.
/// </summary>
public sealed class ProtocolDraft : ReportContent
{
    /// <summary>Makes a draft.</summary>
    /// <param name="document">What was read.</param>
    /// <exception cref="ArgumentException">The document was refused.</exception>
    public ProtocolDraft(ProtocolDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (!document.IsReadable)
            throw new ArgumentException($"{document.Source.Name} was refused: {document.Refusals[0].Message.English}", nameof(document));
        Document = document;

        // A trial without the cells has no product, which is more than not stating one.
        Protocol = document.GivesCells ? document.Protocol : document.Protocol with { Products = [] };
    }

    /// <summary>What was read.</summary>
    internal ProtocolDocument Document { get; }

    internal TrialProtocol Protocol { get; }
}
