namespace MscProtocol;

/// <summary>
/// What a published trial found, and which differences in design stand between it and a proposal. Nothing here says that a trial found
/// what it found because of its design.
/// </summary>
public sealed class PublishedResult
{
    internal PublishedResult(
        Precedent precedent, IReadOnlyList<DesignDifference> differences, IReadOnlyList<ComparisonMeasure> untold,
        IReadOnlyList<ComparisonMeasure> alike)
    {
        Precedent = precedent;
        Mortality = MortalityResult.Of(precedent);
        Differences = differences;
        Untold = untold;
        Alike = alike;
        Citations = [.. precedent.CitationsBelow("results")];
    }

    /// <summary>The trial; its protocol holds the results as they are stated.</summary>
    public Precedent Precedent { get; }

    /// <summary>Deaths by group and day.</summary>
    public IReadOnlyList<MortalityResult> Mortality { get; }

    /// <summary>The differences that stand in the way of setting the proposal beside the result.</summary>
    public IReadOnlyList<DesignDifference> Differences { get; }

    /// <summary>
    /// The differences that a change to the proposal removes; none where one of them lies in the trial, since no change makes the two
    /// comparable then.
    /// </summary>
    public IEnumerable<DesignDifference> Changes =>
        Differences.Any(difference => difference.IsLasting) ? [] : Differences;

    /// <summary>The measures that the proposal or the trial leaves open, or states in words that are not compared.</summary>
    public IReadOnlyList<ComparisonMeasure> Untold { get; }

    /// <summary>The measures in which both agree.</summary>
    public IReadOnlyList<ComparisonMeasure> Alike { get; }

    /// <summary>
    /// Whether the proposal could be set beside the result without a difference that is known; what is left open may hide one.
    /// </summary>
    public bool IsComparable => Differences.Count == 0 && Alike.Count > 0;

    /// <summary>Where the results come from.</summary>
    public IReadOnlyList<PrecedentCitation> Citations { get; }
}
