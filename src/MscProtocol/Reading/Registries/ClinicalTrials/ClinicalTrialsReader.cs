using MscProtocol.Documents;
using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>Reads records of ClinicalTrials.gov: API version 2, and the classic study fields.</summary>
sealed class ClinicalTrialsReader : TreeReader
{
    // Of one study in API version 2, of the classic full record, and of the classic study fields.
    static readonly string[] Keys = ["protocolSection", "ProtocolSection", "FullStudy", "NCTId"];

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
        if (StudyOf(new(text, root), remarks) is not { } study)
            return null;
        if (TooLong(study) is { Exists: true } list)
            return SourceReading.Refused(text, DocumentProblems.TooManyEntries(ProtocolFormat.MostGroups, list.Place.Span));
        var places = new PlaceMap(study.NctId.Exists ? study.NctId.Place : study.Whole.Place);
        var protocol = Draft.Protocol(places);
        new HeaderReader(study, protocol, remarks).Read();
        var treatment = new TreatmentReader(study, protocol, remarks);
        treatment.Read();
        OutcomeReader.Read(study, protocol);
        return new(text)
        {
            Protocol = protocol.Build(),
            Locator = places,
            Remarks = remarks.InOrder(),
            GivesCells = treatment.GivesCells,
        };
    }

    // Outcomes stand in two lists.
    static RecordNode TooLong(RegistryStudy study) =>
        study.Arms.Count > ProtocolFormat.MostGroups ? study.Arms[ProtocolFormat.MostGroups].Node
        : study.Interventions.Count > ProtocolFormat.MostGroups ? study.Interventions[ProtocolFormat.MostGroups].Node
        : study.Outcomes.Count > 2 * ProtocolFormat.MostGroups ? study.Whole
        : default;

    static RegistryStudy? StudyOf(RecordNode root, RemarkList remarks)
    {
        if (root["protocolSection"].IsObject)
            return ModernRecord.Read(root["protocolSection"]);
        if (root["identificationModule"].IsObject)
            return ModernRecord.Read(root);
        return root["NCTId"].Exists ? ClassicRecord.Read(root, remarks) : null;
    }
}
