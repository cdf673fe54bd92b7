using FluentValidation;
using MscProtocol.Protocol;

namespace MscProtocol.Benchmarks.HandWritten;

/// <summary>
/// Shipped rules about cell source, dosing, follow-up, passage and viability, as a validator that somebody would write by hand, with the
/// messages in English.
/// </summary>
sealed partial class TrialValidator : AbstractValidator<TrialProtocol>
{
    static readonly Term<ArmRole>[] WithoutCells = Terms<ArmRole>("placebo", "no intervention", "sham");
    static readonly Term<Tissue>[] Procoagulant = Terms<Tissue>("umbilical cord", "adipose");
    static readonly Term<Route>[] Intravenous = Terms<Route>("intravenous", "central venous", "peripheral venous");
    static readonly Term<Indication>[] Septic = Terms<Indication>(
        "sepsis", "septic shock", "severe sepsis", "neonatal sepsis", "severe bacterial pneumonia", "sepsis-associated acute kidney injury",
        "endotoxaemia");
    static readonly Term<Indication>[] CriticallyIll =
        [.. Septic, .. Terms<Indication>("acute respiratory distress syndrome", "COVID-19", "multiple organ dysfunction")];
    static readonly Term<Monitoring> Coagulation = Term<Monitoring>.Parse("coagulation");
    static readonly Term<Biomarker>[] CoagulationMarkers =
        Terms<Biomarker>(
            "D-dimer", "thrombin-antithrombin complex", "plasmin-antiplasmin complex", "tissue factor", "coagulation markers",
            "fibrinogen", "prothrombin time");

    public TrialValidator()
    {
        RuleForEach(protocol => protocol.Products).SetValidator(new ProductValidator());
        RuleForEach(protocol => protocol.Arms).SetValidator(new ArmValidator());
        CheckCells();
        CheckDoses();
        CheckDoseLevels();
        CheckFollowUp();
        CheckSafety();
    }

    void CheckCells()
    {
        RuleFor(protocol => protocol.Products).Must(products => products.Count > 0)
            .When(protocol => protocol.Arms.All(arm => !arm.Role.IsStated)
                || protocol.Arms.Any(arm => arm.Role.TryGet(out var role) && !WithoutCells.Contains(role)))
            .WithErrorCode("MSC-SRC-001").WithSeverity(Severity.Error)
            .WithMessage("The protocol describes no cell product; without one nobody can tell which cells the patients receive.");
        RuleForEach(protocol => protocol.Products)
            .Must((protocol, product) => !(product.Source.TryGet(out var source) && Procoagulant.Contains(source))
                || !protocol.Arms.Any(arm => arm.Route.Any(Intravenous.Contains))
                || product.SafetyTests.TissueFactor is { IsStated: true, Value: true }
                || FollowsCoagulation(protocol))
            .WithErrorCode("MSC-SRC-003").WithSeverity(Severity.Warning)
            .WithMessage((_, product) =>
                $"Cells from {product.Source} are given intravenously, but neither tissue factor (CD142) is tested on the product nor "
                + "coagulation followed in the patient.");
        RuleFor(protocol => protocol.Products)
            .Must(products => products.Where(product => product.Source.IsStated).Select(product => product.Source.Value).Distinct()
                .Count() <= 1)
            .When(protocol => protocol.Products.Count >= 2
                && protocol.Arms.Select(arm => arm.Product).Count(product => product.IsStated) < 2)
            .WithErrorCode("MSC-SRC-005").WithSeverity(Severity.Warning)
            .WithMessage(protocol =>
                "The products of this trial come from different tissues "
                + $"({string.Join(", ", protocol.Products.Select(product => product.Source))}), and no arms of their own are named for "
                + "them; pooled as one treatment, their results cannot be read.");
    }

    static bool IsOf(TrialProtocol protocol, Term<Indication>[] indications) =>
        !protocol.Study.Indication.TryGet(out var indication) || indications.Contains(indication);

    static bool FollowsCoagulation(TrialProtocol protocol) =>
        protocol.Arms.Any(arm => arm.Monitoring.Contains(Coagulation))
        || protocol.Biomarkers.Any(biomarker => biomarker.Name.TryGet(out var name) && CoagulationMarkers.Contains(name));

    static Term<TList>[] Terms<TList>(params string[] names)
        where TList : ITermList => Array.ConvertAll(names, Term<TList>.Parse);
}
