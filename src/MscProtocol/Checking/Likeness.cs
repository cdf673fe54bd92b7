namespace MscProtocol.Checking;

/// <summary>How alike a proposal and a published trial are: the share of the measures that both state in which they agree.</summary>
/// <remarks>
/// Terms agree when one is in common, counts of infusions, passages and percentages when they overlap,
/// doses, times and sample sizes also when they come within a factor of two.
/// Total and cumulative doses are left out: at one body weight they follow from the dose per kilogram and the infusions.
/// </remarks>
/// <param name="Precedent">The trial.</param>
/// <param name="Agreeing">The measures in which both agree.</param>
/// <param name="Differing">The measures that both state, and in which they differ.</param>
public sealed record Likeness(Precedent Precedent, IReadOnlyList<ComparisonMeasure> Agreeing, IReadOnlyList<ComparisonMeasure> Differing)
{
    /// <summary>How many measures both state, those left out not counted.</summary>
    public int Comparable => Agreeing.Count + Differing.Count;

    /// <summary>The share of these in which they agree, from 0 to 1.</summary>
    public decimal Share => Comparable > 0 ? (decimal)Agreeing.Count / Comparable : 0;
}
