using MscProtocol.Protocol;

namespace MscProtocol;

/// <summary>
/// A protocol file made of what was read of a registry record, or of a USDM document, and to be completed.
/// As YAML each fact stands with the place that it comes from, and what is still to be stated as comments in the right places;
/// fields are described in English. As JSON what is not stated is left out. Every value is in its canonical notation.
/// </summary>
public sealed class ProtocolDraft : ReportContent
{
    readonly HashSet<StatedFact>? confirmed;

    /// <summary>Makes a draft.</summary>
    /// <param name="document">What was read.</param>
    /// <param name="confirmed">
    /// Those of its <see cref="ProtocolDocument.Facts"/> that somebody found right; what rests on others is left out, a list of values as
    /// a whole. By default all of them.
    /// </param>
    /// <exception cref="ArgumentException">The document was refused.</exception>
    public ProtocolDraft(ProtocolDocument document, IEnumerable<StatedFact>? confirmed = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (!document.IsReadable)
            throw new ArgumentException($"{document.Source.Name} was refused: {document.Refusals[0].Message.English}", nameof(document));
        Document = document;
        this.confirmed = confirmed?.ToHashSet();

        // A trial without the cells has no product, which is more than not stating one.
        var protocol = document.GivesCells ? document.Protocol : document.Protocol with { Products = [] };
        Protocol = document.Facts.Except(Facts).Aggregate(protocol, (rest, fact) => ProtocolEdits.With(rest, fact.Node, null));
    }

    /// <summary>What was read.</summary>
    internal ProtocolDocument Document { get; }

    /// <summary>What of it is taken over.</summary>
    internal IEnumerable<StatedFact> Facts => confirmed is null ? Document.Facts : Document.Facts.Where(confirmed.Contains);

    internal TrialProtocol Protocol { get; }
}
