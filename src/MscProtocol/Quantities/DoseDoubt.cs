namespace MscProtocol.Protocol;

/// <summary>Why a dose may have been meant differently.</summary>
/// <param name="Message">The notation, how it is read, and how else it can be read.</param>
/// <param name="Alternatives">The numbers of cells in each reading, the one that is taken first.</param>
public sealed record DoseDoubt(LocalizedText Message, IReadOnlyList<Interval> Alternatives);
