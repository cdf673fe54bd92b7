using MscProtocol.Protocol;
using MscProtocol.Wording;

namespace MscProtocol.Checking;

/// <summary>What proposals and published trials are compared by.</summary>
static class ComparisonMeasures
{
    const decimal Twofold = 2;

    // Neither participants nor those who treat them know the arm in any of these.
    static readonly HashSet<Term<Masking>> Blind = [Masking.DoubleBlind, Masking.TripleBlind, Masking.QuadrupleBlind];

    /// <summary>Every measure, in the order of reports.</summary>
    public static IReadOnlyList<ComparisonMeasure> All { get; } =
    [
        new("arms.dosePerKilogram", Title(words => words.DosePerKilogram)) { Tolerance = Twofold, IsConfounding = true },
        new("arms.doseTotal", Title(words => words.DoseTotal)) { Tolerance = Twofold, IsLeftOutOfLikeness = true },
        new("arms.cumulativeDose", Title(words => words.CumulativeDose)) { Tolerance = Twofold, IsLeftOutOfLikeness = true },
        new("arms.infusions", Title(words => words.Infusions)) { IsConfounding = true },
        new("arms.route", Title(words => words.Route)) { IsConfounding = true, IsVague = term => Equals(term, Route.Intravenous) },
        new("products.source", Title(words => words.Source)) { IsConfounding = true },
        new("products.donor.type", Title(words => words.Donor)) { IsConfounding = true },
        new("products.culture.medium", Title(words => words.Medium)) { IsConfounding = true, IsLeftOutOfLikeness = true },
        new("products.culture.serum", Title(words => words.Serum)) { IsConfounding = true, IsLeftOutOfLikeness = true },
        new("products.passage", Title(words => words.Passage)) { IsConfounding = true },
        new("products.viability.minimum", Title(words => words.Viability)) { IsConfounding = true },
        new("products.potency.assay", Title(words => words.Potency)) { IsConfounding = true, IsLeftOutOfLikeness = true },
        new("products.preservation.state", Title(words => words.Preservation)) { IsConfounding = true },
        new("study.indication", Title(words => words.Indication)) { IsConfounding = true, Kind = Field, IsNoAdvice = _ => true },
        new("population.definition", Title(words => words.Definition))
        {
            IsConfounding = true, IsNoAdvice = term => !Equals(term, Definition.Sepsis3),
        },
        new("population.shock", Title(words => words.Shock)) { IsConfounding = true },
        new("population.infectionSource", Title(words => words.InfectionSource)) { IsConfounding = true },
        new("population.onsetWindow", Title(words => words.OnsetWindow)) { Tolerance = Twofold, IsConfounding = true },
        new("design.control", Title(words => words.Control))
        {
            IsConfounding = true, IsNoAdvice = IsNotConcurrent, IsUnfair = IsNotConcurrent,
        },
        new("design.allocation", Title(words => words.Allocation))
        {
            IsConfounding = true, IsNoAdvice = IsNotRandomised, IsUnfair = IsNotRandomised,
        },
        new("design.masking", Title(words => words.Masking))
        {
            IsConfounding = true, Kind = MaskingOf, IsNoAdvice = term => !IsBlind(term),
        },
        new("design.sampleSize", Title(words => words.SampleSize)) { Tolerance = Twofold },
        new("endpoints.primary.at", Title(words => words.PrimaryTimes)) { IsSeveral = true, IsLeftOutOfLikeness = true },
        new("endpoints.mortality", Title(words => words.MortalityTimes))
        {
            IsSeveral = true, IsConfounding = true, IsLeftOutOfLikeness = true, AlsoIn = "followUp.mortality",
        },
        new("biomarkers.name", Title(words => words.Biomarkers)) { IsLeftOutOfLikeness = true },
        new("followUp.lastContact", Title(words => words.LastContact)) { Tolerance = Twofold },
        new("followUp.lastSafetyContact", Title(words => words.LastSafetyContact)) { Tolerance = Twofold },
    ];

    static LocalizedText Title(Func<MeasureWords, string> title) => LocalizedText.Of(words => title(words.Measure));

    // Conditions of which the same rules speak are one field.
    static string Field(ITerm term) => (term as Term<Indication>)?.Profile ?? term.Name;

    static bool IsNotConcurrent(ITerm term) => !Equals(term, ControlKind.Concurrent);

    static bool IsNotRandomised(ITerm term) => !Equals(term, Allocation.Randomised);

    static string MaskingOf(ITerm term) => IsBlind(term) ? Masking.DoubleBlind.Name : term.Name;

    static bool IsBlind(ITerm term) => term is Term<Masking> masking && Blind.Contains(masking);
}
