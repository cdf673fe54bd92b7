using MscProtocol.Documents;
using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>Reads records of ClinicalTrials.gov: API version 2, and the classic study fields.</summary>
sealed class ClinicalTrialsReader : TreeReader
{
    // Of one study in API version 2, of the classic full record, of the classic study fields, and of the classic XML as JSON.
    static readonly string[] Keys = ["protocolSection", "ProtocolSection", "FullStudy", "NCTId", "id_info"];

    static readonly Reach Reach = new("study.registeredOn", "study.firstEnrolmentOn", "study.firstEnrolmentBy");

    /// <inheritdoc/>
    public override LocalizedText Description => ClinicalTrialsWording.Description;

    /// <inheritdoc/>
    public override LocalizedText Lack => ClinicalTrialsWording.Lack;

    /// <inheritdoc/>
    public override JsonEnvelopes Envelopes { get; } = new(
        ["studies"u8.ToArray(), "StudyFields"u8.ToArray(), "FullStudies"u8.ToArray()],
        ["StudyFieldsResponse"u8.ToArray(), "FullStudiesResponse"u8.ToArray()]);

    /// <inheritdoc/>
    public override bool Carries(ProtocolPath path) => Reach.Carries(path);

    /// <inheritdoc/>
    public override bool CarriesDetails => false;

    /// <inheritdoc/>
    public override Recognition Recognise(MappingNode root) =>
        Keys.Any(key => root.Find(key) is not null) || (root.Find("Study") as MappingNode)?.Find("ProtocolSection") is not null
            ? Recognition.Sure
            : Recognition.None;

    /// <inheritdoc/>
    public override SourceReading? Read(SourceText text, Node root)
    {
        var remarks = new RemarkList();
        return StudyOf(new(text, root), remarks) is { } study ? RegistryReading.Of(text, study, remarks) : null;
    }

    static RegistryStudy? StudyOf(RecordNode root, RemarkList remarks)
    {
        if (root["protocolSection"].IsObject)
            return ModernRecord.Read(root["protocolSection"]);
        if (root["identificationModule"].IsObject)
            return ModernRecord.Read(root);
        if (root["id_info"]["nct_id"].Exists)
            return XmlRecord.Read(root);
        return root["NCTId"].Exists ? ClassicRecord.Read(root, remarks) : null;
    }
}
