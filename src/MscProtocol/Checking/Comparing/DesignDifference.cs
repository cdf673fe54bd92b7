namespace MscProtocol;

/// <summary>A difference in design between a proposal and a published trial that could explain why their results differ.</summary>
public sealed class DesignDifference
{
    internal DesignDifference(ComparisonMeasure measure, MeasureValues proposal, MeasureValues trial)
    {
        (Measure, Proposal, Trial) = (measure, proposal, trial);
        IsLasting = measure.IsLasting(trial);
    }

    /// <summary>In what they differ.</summary>
    public ComparisonMeasure Measure { get; }

    /// <summary>What the proposal states.</summary>
    public MeasureValues Proposal { get; }

    /// <summary>What the trial states; to be comparable, the proposal would have to state the same.</summary>
    public MeasureValues Trial { get; }

    /// <summary>
    /// Whether the difference lies in the trial, such as a control group from records or another condition: no proposal should be changed
    /// to remove it.
    /// </summary>
    public bool IsLasting { get; }
}
