using MscProtocol.Protocol;
using MscProtocol.Reading.Records;

namespace MscProtocol.Reading.ClinicalTrials;

/// <summary>Reads records of ClinicalTrials.gov.</summary>
sealed class ClinicalTrialsReader : IRecordReader
{
    /// <inheritdoc/>
    public RecordReading? Read(RecordNode root)
    {
        var study = root["protocolSection"];
        if (!study.IsObject)
            return null;
        var origins = new OriginMap(study.Origin);
        var draft = Draft.Protocol(origins);
        return new((TrialProtocol)draft.Build(), origins, [], true);
    }

    /// <inheritdoc/>
    public bool Carries(string path) => true;
}
