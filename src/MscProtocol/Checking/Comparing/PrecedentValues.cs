namespace MscProtocol;

/// <summary>What a published trial states of a measure.</summary>
public sealed class PrecedentValues
{
    internal PrecedentValues(Precedent precedent, MeasureValues values, IReadOnlyList<PrecedentCitation> citations) =>
        (Precedent, Values, Citations) = (precedent, values, citations);

    /// <summary>The trial.</summary>
    public Precedent Precedent { get; }

    /// <summary>What it states.</summary>
    public MeasureValues Values { get; }

    /// <summary>Where that comes from.</summary>
    public IReadOnlyList<PrecedentCitation> Citations { get; }
}
