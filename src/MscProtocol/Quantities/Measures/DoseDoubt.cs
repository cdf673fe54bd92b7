namespace MscProtocol.Protocol;

/// <summary>Why a dose may have been meant differently.</summary>
public sealed class DoseDoubt
{
    internal DoseDoubt(LocalizedText message, IReadOnlyList<Interval> alternatives) => (Message, Alternatives) = (message, alternatives);

    /// <summary>The notation, how it is read, and how else it can be read.</summary>
    public LocalizedText Message { get; }

    /// <summary>The numbers of cells in each reading, the one that is taken first.</summary>
    public IReadOnlyList<Interval> Alternatives { get; }
}
