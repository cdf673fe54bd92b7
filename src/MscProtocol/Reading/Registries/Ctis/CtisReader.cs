using MscProtocol.Documents;
using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>Reads trials of CTIS, the Clinical Trials Information System of the EU, in both layouts of its JSON.</summary>
sealed class CtisReader : TreeReader
{
    // Of products there are caps and routes; how often they are given, stands nowhere, and arms stand in texts at best.
    static readonly Reach Reach = new("study.firstEnrolmentOn")
    {
        Without =
        [
            "design.dataMonitoringCommittee", "arms.role", "arms.dose", "arms.infusions", "arms.interval", "arms.times",
            "endpoints.primary.at", "endpoints.secondary.at", "followUp.duration",
        ],
    };

    /// <inheritdoc/>
    public override LocalizedText Description => CtisWording.Description;

    /// <inheritdoc/>
    public override LocalizedText Lack => CtisWording.Lack;

    /// <inheritdoc/>
    public override bool CarriesDetails => false;

    /// <inheritdoc/>
    public override bool Carries(ProtocolPath path) => Reach.Carries(path);

    /// <inheritdoc/>
    public override Recognition Recognise(MappingNode root) =>
        root.Find("ctNumber") is not null && (root.Find("authorizedPartI") ?? root.Find("authorizedApplication")) is not null
            ? Recognition.Sure
            : Recognition.None;

    /// <inheritdoc/>
    public override SourceReading? Read(SourceText text, Node root) => CtisRecord.Read(text, new(text, root));
}
