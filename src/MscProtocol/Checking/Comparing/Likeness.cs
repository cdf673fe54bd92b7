namespace MscProtocol;

/// <summary>
/// How alike a proposal and a published trial are: the share of what the proposal states in which they agree, what the trial leaves open
/// counting by half.
/// </summary>
/// <remarks>
/// Terms agree when one is in common, counts of infusions, passages and percentages when they overlap,
/// doses, times and sample sizes also when they come within a factor of two.
/// Total and cumulative doses are left out: at one body weight they follow from the dose per kilogram and the infusions.
/// A trial that tells little is not near because of the little that it tells: each measure that it leaves open counts as half a difference.
/// </remarks>
public sealed class Likeness
{
    internal Likeness(
        Precedent precedent,
        IReadOnlyList<ComparisonMeasure> agreeing,
        IReadOnlyList<ComparisonMeasure> differing,
        IReadOnlyList<ComparisonMeasure> unstated) =>
        (Precedent, Agreeing, Differing, Unstated) = (precedent, agreeing, differing, unstated);

    /// <summary>The trial.</summary>
    public Precedent Precedent { get; }

    /// <summary>The measures in which both agree.</summary>
    public IReadOnlyList<ComparisonMeasure> Agreeing { get; }

    /// <summary>The measures that both state, and in which they differ.</summary>
    public IReadOnlyList<ComparisonMeasure> Differing { get; }

    /// <summary>The measures that the proposal states and the trial does not.</summary>
    public IReadOnlyList<ComparisonMeasure> Unstated { get; }

    /// <summary>How many measures both state, those left out not counted.</summary>
    public int Comparable => Agreeing.Count + Differing.Count;

    /// <summary>The measures in which they agree, as a share of these and half of those that the trial leaves open; from 0 to 1.</summary>
    public decimal Share => Comparable > 0 ? Agreeing.Count / (Comparable + (Unstated.Count / 2m)) : 0;
}
