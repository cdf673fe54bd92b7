using FluentValidation;
using MscProtocol.Protocol;

namespace MscProtocol.Benchmarks.HandWritten;

sealed partial class TrialValidator
{
    static readonly Term<Phase>[] EarlyPhases = Terms<Phase>("early 1", "1", "1a", "1b", "1a/1b", "1/2", "1b/2a");
    static readonly Term<Route>[] IntoVessels = [.. Intravenous, Term<Route>.Parse("intra-arterial")];
    static readonly Term<Route>[] IntoBlood = [.. IntoVessels, Term<Route>.Parse("intracoronary"), Term<Route>.Parse("intraportal")];
    static readonly Term<Allocation> Randomised = Term<Allocation>.Parse("randomised");
    static readonly Quantity<Time> Adult = Quantity<Time>.Parse("18 years");
    static readonly CellDose LeastThinkable = CellDose.Parse("0 cells/kg");
    static readonly CellDose MostThinkable = CellDose.Parse("1e14 cells/kg");
    static readonly CellDose MostMisread = CellDose.Parse("1e9 cells/kg");
    static readonly CellDose LeastMeant = CellDose.Parse("10000 cells/kg");
    static readonly CellDose Lowest = CellDose.Parse("0.1e6 cells/kg");
    static readonly CellDose Starting = CellDose.Parse("1e6 cells/kg");
    static readonly CellDose Highest = CellDose.Parse("4e6 cells/kg");
    static readonly CellDose Exceptional = CellDose.Parse("10e6 cells/kg");
    static readonly CellDose UnitError = CellDose.Parse("20e6 cells/kg");
    static readonly CellDose HighestTotal = CellDose.Parse("300 million cells");
    static readonly CellDose HighestCumulative = CellDose.Parse("350 million cells");

    void CheckDoses()
    {
        RuleFor(protocol => protocol.Arms).Must(arms => arms.Count > 0)
            .When(protocol => protocol.Products.Count > 0)
            .WithErrorCode("MSC-DOSE-001").WithSeverity(Severity.Error)
            .WithMessage("The protocol describes a cell product but no arm that receives it, so there is no dose to check.");
        RuleForEach(protocol => protocol.Arms)
            .Must((protocol, arm) => !arm.IsPerKilogram() || arm.Cap.IsStated || HasHighestWeight(protocol))
            .When(protocol => !protocol.Population.Age.TryGet(out var age) || !age.Magnitude.IsBelow(Adult.Magnitude))
            .WithErrorCode("MSC-DOSE-005").WithSeverity(Severity.Warning)
            .WithMessage((_, arm) =>
                $"The dose of {string.Join(", ", arm.Dose)} rises with body weight without an upper limit; there is neither a cap nor a "
                + "highest weight (weightBand).");
        RuleFor(protocol => protocol.Population.WeightBand).Must(band => band.IsStated)
            .When(protocol => protocol.Arms.Any(arm => arm.IsAbsolute()) && AnyIsInto(protocol, IntoVessels))
            .WithErrorCode("MSC-DOSE-006").WithSeverity(Severity.Info)
            .WithMessage("At least one arm gives a fixed number of cells, but the body weight of the patients is not limited (weightBand "
                + "is missing).");
        RuleForEach(protocol => protocol.Arms)
            .Must((protocol, arm) => arm.PerKilogram(protocol).All(IsThinkable))
            .WithErrorCode("MSC-DOSE-007").WithSeverity(Severity.Warning)
            .WithMessage((_, arm) => $"The dose is written as {string.Join(", ", arm.Dose)}, which is open at one end.");
        RuleForEach(protocol => protocol.Arms)
            .Must((protocol, arm) => arm.PerKilogram(protocol) is var doses
                && (!doses.All(dose => IsThinkable(dose) && IsAtMost(dose, MostMisread)) || doses.All(dose => IsAtMost(dose, UnitError))))
            .WithErrorCode("MSC-DOSE-008").WithSeverity(Severity.Error)
            .WithMessage((protocol, arm) =>
                $"The dose of {string.Join(", ", arm.Dose)} comes to {string.Join(", ", arm.PerKilogram(protocol))}; above {UnitError} "
                + "the unit or the exponent is likely wrong.");
        RuleForEach(protocol => protocol.Arms)
            .Must((protocol, arm) => !IsIntoVessels(arm) || !IsOf(protocol, CriticallyIll)
                || (arm.PerKilogram(protocol) is var doses
                    && (!doses.All(dose => IsAtMost(dose, UnitError)) || doses.All(dose => IsAtMost(dose, Exceptional)))))
            .WithErrorCode("MSC-DOSE-009").WithSeverity(Severity.Warning)
            .WithMessage((protocol, arm) =>
                $"The dose of {string.Join(", ", arm.Dose)} comes to {string.Join(", ", arm.PerKilogram(protocol))}, "
                + $"beyond {Exceptional} and far beyond any sepsis trial.");
        RuleForEach(protocol => protocol.Arms)
            .Must((protocol, arm) => arm.IsAbsolute() || !IsIntoVessels(arm) || !IsOf(protocol, Septic)
                || (arm.PerKilogram(protocol) is var doses
                    && (!doses.All(dose => IsAtMost(dose, Exceptional)) || doses.All(dose => IsAtMost(dose, Highest)))))
            .WithErrorCode("MSC-DOSE-010").WithSeverity(Severity.Warning)
            .WithMessage((_, arm) =>
                $"The dose of {string.Join(", ", arm.Dose)} is above {Highest}; sepsis and endotoxaemia trials that dose by weight went "
                + "up to 4 million cells/kg.");
        RuleForEach(protocol => protocol.Arms)
            .Must((protocol, arm) => arm.IsPerKilogram() || !IsIntoVessels(arm) || !IsOf(protocol, Septic)
                || !arm.PerKilogram(protocol).All(dose => IsAtMost(dose, Exceptional))
                || arm.Totals(protocol).All(dose => IsAtMost(dose, HighestTotal)))
            .WithErrorCode("MSC-DOSE-011").WithSeverity(Severity.Warning)
            .WithMessage(
                (protocol, arm) => $"One infusion gives {string.Join(", ", arm.Totals(protocol))}; at most {HighestTotal} is expected.");
        RuleForEach(protocol => protocol.Arms)
            .Must((protocol, arm) => !IsIntoVessels(arm) || !IsOf(protocol, CriticallyIll)
                || (arm.PerKilogram(protocol) is var doses
                    && (!doses.All(dose => dose.Magnitude.IsAtLeast(LeastMeant.Magnitude))
                        || doses.All(dose => dose.Magnitude.IsAtLeast(Lowest.Magnitude)))))
            .WithErrorCode("MSC-DOSE-012").WithSeverity(Severity.Warning)
            .WithMessage((protocol, arm) =>
                $"The dose of {string.Join(", ", arm.Dose)} comes to {string.Join(", ", arm.PerKilogram(protocol))}, below {Lowest}; the "
                + "lowest in a sepsis or endotoxaemia trial is 0.25 million cells/kg.");
        RuleForEach(protocol => protocol.Arms)
            .Must((protocol, arm) => !(arm.PlannedInfusions()?.Low > 1) || !IsIntoVessels(arm) || !IsOf(protocol, Septic)
                || !arm.Totals(protocol).All(dose => IsAtMost(dose, HighestTotal))
                || arm.Cumulative(protocol).All(dose => IsAtMost(dose, HighestCumulative)))
            .WithErrorCode("MSC-DOSE-013").WithSeverity(Severity.Info)
            .WithMessage((protocol, arm) =>
                $"All infusions together give {string.Join(", ", arm.Cumulative(protocol))}, beyond {HighestCumulative}, the most that "
                + "sepsis trials give a precedent for.");
    }

    void CheckDoseLevels()
    {
        RuleFor(protocol => protocol.Arms)
            .Must(arms => !AreOfOneWay(arms) || !(arms.Any(arm => arm.IsPerKilogram()) && arms.Any(arm => arm.IsAbsolute())))
            .WithErrorCode("MSC-DOSE-014").WithSeverity(Severity.Warning)
            .WithMessage("Doses of this trial stand on different bases; they can be compared only through an assumed body weight.");
        When(protocol => protocol.Study.Phase.TryGet(out var phase) && EarlyPhases.Contains(phase)
            && DoseLevels(protocol).Distinct().Count() > 1 && Escalates(protocol.Design), () =>
        {
            RuleFor(protocol => protocol.Design)
                .Must(design => design.Escalation is { CohortSize.IsStated: true, Stagger.IsStated: true, ToxicityWindow.IsStated: true }
                    && (design.Escalation.StoppingRule.IsStated || design.StoppingRules.IsStated))
                .WithErrorCode("MSC-DOSE-015").WithSeverity(Severity.Warning)
                .WithMessage("An early trial gives several dose levels, but its escalation is not fully described.");
            RuleFor(protocol => protocol)
                .Must(protocol => !DoseLevels(protocol).All(dose => dose.Magnitude.IsAbove(Starting.Magnitude)))
                .WithErrorCode("MSC-DOSE-016").WithSeverity(Severity.Warning)
                .WithMessage(
                    $"Every dose level of this early trial lies above {Starting}; an escalation is expected to start at or below it.");
        });
    }

    static bool Escalates(Design design) => design.Allocation != Randomised || design.Escalation != Escalation.NotStated;

    static IEnumerable<CellDose> DoseLevels(TrialProtocol protocol) => protocol.Arms.SelectMany(arm => arm.PerKilogram(protocol));

    static bool HasHighestWeight(TrialProtocol protocol) =>
        protocol.Population.WeightBand.TryGet(out var band) && band.Magnitude.High is not null;

    static bool AreOfOneWay(IEnumerable<Arm> arms)
    {
        var routes = arms.SelectMany(arm => arm.Route).Distinct().ToList();
        return routes.Count <= 1 || routes.All(Intravenous.Contains);
    }

    static bool AnyIsInto(TrialProtocol protocol, Term<Route>[] vessels) =>
        protocol.Arms.All(arm => arm.Route.Count == 0) || protocol.Arms.Any(arm => arm.Route.Any(vessels.Contains));

    static bool IsIntoVessels(Arm arm) => arm.Route.Count == 0 || arm.Route.Any(IntoVessels.Contains);

    static bool IsThinkable(CellDose dose) =>
        dose.Magnitude.IsAtLeast(LeastThinkable.Magnitude) && IsAtMost(dose, MostThinkable);

    static bool IsAtMost(CellDose dose, CellDose limit) => dose.Magnitude.IsAtMost(limit.Magnitude);
}
