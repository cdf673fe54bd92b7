using MscProtocol.Protocol;

namespace MscProtocol;

/// <summary>A proposal beside published trials, with all doses at one body weight.</summary>
public sealed class Comparison : ReportContent
{
    const int LeastComparable = 3;

    Comparison(
        string file,
        TrialProtocol proposal,
        ReferenceWeight? weight,
        IReadOnlyList<Precedent> precedents,
        IReadOnlyList<MeasureComparison> measures)
    {
        File = file;
        Proposal = proposal;
        Kilograms = weight?.Kilograms;
        Assumption = weight?.Assumption;
        Precedents = precedents;
        Measures = measures;
        Nearest =
        [
            .. precedents.Select(LikenessTo)
                .Where(likeness => likeness.Comparable >= LeastComparable)
                .OrderByDescending(likeness => likeness.Share),
        ];
        Results = [.. precedents.Where(HasResults).Select(ResultOf)];
    }

    /// <summary>Name of the proposal's file; empty for a protocol built in code.</summary>
    public string File { get; }

    /// <summary>The proposal, its reference weight the one at which doses are compared.</summary>
    internal TrialProtocol Proposal { get; }

    /// <summary>
    /// The body weight at which doses are compared; <see langword="null"/> where what the proposal says of it cannot be read, so that none
    /// is converted.
    /// </summary>
    public decimal? Kilograms { get; }

    /// <summary>That weight, and where it comes from; <see langword="null"/> without one.</summary>
    public LocalizedText? Assumption { get; }

    /// <summary>The trials that the proposal is set beside: the sepsis trials by name, then the contrasts.</summary>
    public IReadOnlyList<Precedent> Precedents { get; }

    /// <summary>Every measure, whether or not it is stated.</summary>
    public IReadOnlyList<MeasureComparison> Measures { get; }

    /// <summary>
    /// The trials by likeness in design, the most alike first, equals in the order of <see cref="Precedents"/>; without those that share
    /// fewer than three measures with the proposal.
    /// </summary>
    public IReadOnlyList<Likeness> Nearest { get; }

    /// <summary>What those trials found that say so, in the order of <see cref="Precedents"/>.</summary>
    public IReadOnlyList<PublishedResult> Results { get; }

    /// <summary>
    /// Deaths that are known in numbers, by trial and day: first where the control group was concurrent and allocation random.
    /// They are neither pooled nor tested.
    /// </summary>
    public IEnumerable<MortalityResult> Mortality => Results.SelectMany(result => result.Mortality)
        .Where(result => result.RiskDifference is not null)
        .OrderByDescending(result => result.IsConcurrent);

    /// <summary>The trials of which deaths are not known in numbers.</summary>
    public IEnumerable<Precedent> WithoutNumbers => Precedents.Except(Mortality.Select(result => result.Precedent));

    /// <summary>The measures that no sepsis trial states.</summary>
    public IEnumerable<ComparisonMeasure> StatedByNone =>
        Measures.Where(measure => measure.StatedBy == 0).Select(measure => measure.Measure);

    /// <summary>Sets a proposal beside published trials.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <param name="precedents">The trials; by default the shipped sepsis trials.</param>
    /// <param name="weight">
    /// The body weight at which doses are compared; by default the proposal's reference weight, the middle of its weight band, or 70 kg.
    /// </param>
    /// <param name="file">Name of the proposal's file, for reports.</param>
    /// <exception cref="ArgumentException">The weight is not a single amount above zero.</exception>
    public static Comparison Of(
        TrialProtocol proposal, IEnumerable<Precedent>? precedents = null, Quantity<Mass>? weight = null, string file = "")
    {
        ArgumentNullException.ThrowIfNull(proposal);
        ArgumentNullException.ThrowIfNull(file);
        if (weight is { Magnitude: not { IsSingle: true, Low: > 0 } })
            throw new ArgumentException($"'{weight}' is not a single body weight above zero.", nameof(weight));

        var weights = weight is null ? proposal.Population : proposal.Population with { ReferenceWeight = weight };
        var trials = Checking.Precedents.InOrder(precedents ?? MscProtocol.Precedent.Sepsis);
        var restated = trials.Select(trial => (Trial: trial, Protocol: At(weights, trial.Protocol))).ToList();
        var own = At(weights, proposal);
        return new(
            file,
            own,
            weight is null ? ReferenceWeight.Of(own) : ReferenceWeight.AskedFor(weight),
            trials,
            [.. ComparisonMeasure.All.Select(measure => new MeasureComparison(
                measure,
                measure.Read(own),
                [.. restated.Select(one => Values(measure, one.Trial, one.Protocol)).Where(one => one.Values.IsStated)]))]);
    }

    // What the proposal says of body weight takes the place of what the trial says.
    static TrialProtocol At(Population weights, TrialProtocol protocol) => protocol with
    {
        Population = protocol.Population with { ReferenceWeight = weights.ReferenceWeight, WeightBand = weights.WeightBand },
    };

    static PrecedentValues Values(ComparisonMeasure measure, Precedent trial, TrialProtocol restated)
    {
        var values = measure.Read(restated);
        var cited = values.Facts.SelectMany(trial.CitationsOf).DistinctBy(one => (one.Source, one.At, one.Note));
        return new(trial, values, [.. cited]);
    }

    Likeness LikenessTo(Precedent precedent)
    {
        List<ComparisonMeasure> agreeing = [], differing = [], unstated = [];
        foreach (var measure in Measures.Where(measure => measure.Proposal.IsStated && !measure.Measure.IsLeftOutOfLikeness))
        {
            var trial = measure.Published.FirstOrDefault(trial => trial.Precedent == precedent);
            var agree = trial is null ? null : measure.Measure.Agree(measure.Proposal, trial.Values);
            (agree switch { null => unstated, true => agreeing, false => differing }).Add(measure.Measure);
        }

        return new(precedent, agreeing, differing, unstated);
    }

    static bool HasResults(Precedent precedent) => !TrialResults.Fields.Shape.IsBlank(precedent.Protocol.Results);

    PublishedResult ResultOf(Precedent precedent)
    {
        List<DesignDifference> differences = [];
        List<ComparisonMeasure> untold = [], alike = [];
        foreach (var measure in Measures.Where(measure => measure.Measure.IsConfounding))
        {
            var trial = measure.Published.FirstOrDefault(trial => trial.Precedent == precedent)?.Values;
            var differ = measure.Measure.Differ(measure.Proposal, trial);
            if (differ == true)
                differences.Add(new(measure.Measure, measure.Proposal, trial!));
            else
                (differ is null ? untold : alike).Add(measure.Measure);
        }

        return new(precedent, differences, untold, alike);
    }
}
