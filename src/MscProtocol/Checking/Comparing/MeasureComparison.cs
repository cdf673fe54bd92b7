using MscProtocol.Protocol;

namespace MscProtocol;

/// <summary>One measure of a proposal beside those of published trials.</summary>
public sealed class MeasureComparison
{
    internal MeasureComparison(ComparisonMeasure measure, MeasureValues proposal, IReadOnlyList<PrecedentValues> published)
    {
        Measure = measure;
        Proposal = proposal;
        Published = published;
        var sepsis = published.Where(trial => !trial.Precedent.IsContrast).ToList();
        StatedBy = sepsis.Count;
        Lowest = End(sepsis, MeasureValues.Lower, Enumerable.Min);
        Highest = End(sepsis, MeasureValues.Upper, Enumerable.Max);
        Standing = StandingAmong(sepsis);
    }

    /// <summary>The measure.</summary>
    public ComparisonMeasure Measure { get; }

    /// <summary>What the proposal states.</summary>
    public MeasureValues Proposal { get; }

    /// <summary>What each published trial states that states the measure: the sepsis trials by name, then the contrasts.</summary>
    public IReadOnlyList<PrecedentValues> Published { get; }

    /// <summary>How many sepsis trials state the measure.</summary>
    public int StatedBy { get; }

    /// <summary>The lower end of the sepsis trials; <see langword="null"/> where none states an amount.</summary>
    public RangeEnd? Lowest { get; }

    /// <summary>The upper end of the sepsis trials; <see langword="null"/> where none states an amount.</summary>
    public RangeEnd? Highest { get; }

    /// <summary>The trials that have a term in common with the proposal; empty for amounts.</summary>
    public IEnumerable<Precedent> SharedBy =>
        Published.Where(trial => trial.Values.Terms.Intersect(Proposal.Terms).Any()).Select(trial => trial.Precedent);

    /// <summary>Where the proposal stands beside the sepsis trials.</summary>
    public Standing Standing { get; }

    static RangeEnd? End(
        IReadOnlyList<PrecedentValues> trials, Func<IMeasurement, decimal> end, Func<IEnumerable<decimal>, decimal> furthest)
    {
        var amounts = trials.SelectMany(trial => trial.Values.Amounts.Select(amount => (trial.Precedent, Amount: amount))).ToList();
        if (amounts.Count == 0)
            return null;
        var magnitude = furthest(amounts.Select(one => end(one.Amount)));
        var reaching = amounts.FindAll(one => end(one.Amount) == magnitude);
        return new(reaching[0].Amount, magnitude, [.. reaching.Select(one => one.Precedent).Distinct()]);
    }

    Standing StandingAmong(IReadOnlyList<PrecedentValues> sepsis)
    {
        if (!Proposal.IsStated)
            return Proposal.IsUnreadable ? Standing.Unreadable : Standing.NotStated;
        if (sepsis.Count == 0)
            return Standing.NoPrecedent;
        if (Proposal.Texts.Count > 0)
            return Standing.InWords;
        if (Lowest is null || Highest is null)
            return Proposal.Terms.Except(sepsis.SelectMany(trial => trial.Values.Terms)).Any() ? Standing.New : Standing.Shared;
        return (Proposal.Least < Lowest.Magnitude, Proposal.Greatest > Highest.Magnitude) switch
        {
            (true, true) => Standing.BelowAndAbove,
            (true, false) => Standing.Below,
            (false, true) => Standing.Above,
            _ => Standing.Inside,
        };
    }
}
