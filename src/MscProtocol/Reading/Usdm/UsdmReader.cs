using MscProtocol.Protocol;
using MscProtocol.Reading.Records;

namespace MscProtocol.Reading.Usdm;

/// <summary>Reads CDISC USDM documents, version 3 or 4.</summary>
sealed class UsdmReader : IRecordReader
{
    /// <inheritdoc/>
    public RecordReading? Read(RecordNode root)
    {
        var study = root["study"];
        if (!study.IsObject)
            return null;
        var origins = new OriginMap(study.Origin);
        var draft = Draft.Protocol(origins);
        return new((TrialProtocol)draft.Build(), origins, [], true);
    }

    /// <inheritdoc/>
    public bool Carries(string path) => true;
}
