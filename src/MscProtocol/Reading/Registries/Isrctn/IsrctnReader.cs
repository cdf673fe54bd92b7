using MscProtocol.Documents;
using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>Reads trials of ISRCTN in JSON, as common converters make it of the XML of the registry.</summary>
sealed class IsrctnReader : TreeReader
{
    /// <summary>What its trials can state.</summary>
    public static readonly Reach Reach = new("study.registeredOn", "study.firstEnrolmentOn")
    {
        Without = ["design.control", "design.comparator.kind", "design.dataMonitoringCommittee", "arms.role"],
    };

    /// <inheritdoc/>
    public override LocalizedText Description => IsrctnWording.Description;

    /// <inheritdoc/>
    public override LocalizedText Lack => IsrctnWording.Lack;

    /// <inheritdoc/>
    public override bool CarriesDetails => false;

    /// <inheritdoc/>
    public override bool Carries(ProtocolPath path) => Reach.Carries(path);

    /// <inheritdoc/>
    public override Recognition Recognise(MappingNode root) =>
        root.Find("isrctn") is not null && root.Find("trialDescription") is not null ? Recognition.Sure : Recognition.None;

    /// <inheritdoc/>
    public override SourceReading? Read(SourceText text, Node root) => IsrctnRecord.Read(text, new(text, root));
}
