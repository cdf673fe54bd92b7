using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>Reads records of ClinicalTrials.gov: API version 2, and the classic study fields.</summary>
sealed class ClinicalTrialsReader : IRecordReader
{
    static readonly Reach Reach = new("study.registeredOn", "study.firstEnrolmentOn");

    /// <inheritdoc/>
    public RecordReading? Read(RecordNode root)
    {
        var remarks = new RemarkList();
        if (StudyOf(root, remarks) is not { } study)
            return null;
        var origins = new OriginMap(study.NctId.Exists ? study.NctId.Origin : study.Whole.Origin);
        var protocol = Draft.Protocol(origins).Untyped;
        new HeaderReader(study, protocol, remarks).Read();
        var treatment = new TreatmentReader(study, protocol, remarks);
        treatment.Read();
        OutcomeReader.Read(study, protocol);
        return new((TrialProtocol)protocol.Build(), origins, remarks.InOrder(), treatment.GivesCells);
    }

    /// <inheritdoc/>
    public bool Carries(string path) => Reach.Carries(path);

    static RegistryStudy? StudyOf(RecordNode root, RemarkList remarks)
    {
        if (root["protocolSection"].IsObject)
            return ModernRecord.Read(root["protocolSection"]);
        if (root["identificationModule"].IsObject)
            return ModernRecord.Read(root);
        return root["NCTId"].Exists ? ClassicRecord.Read(root, remarks) : null;
    }
}
