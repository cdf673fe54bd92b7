using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>What was made of a record.</summary>
/// <param name="Protocol">The model; what the record does not say is not stated.</param>
/// <param name="Origins">Where it says what.</param>
/// <param name="Remarks">What a reader should know, in the order of the file.</param>
/// <param name="GivesCells">Whether the study gives mesenchymal stromal cells.</param>
sealed record RecordReading(TrialProtocol Protocol, OriginMap Origins, IReadOnlyList<ReadingRemark> Remarks, bool GivesCells);
