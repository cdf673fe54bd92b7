using FluentValidation;
using MscProtocol.Protocol;

namespace MscProtocol.Benchmarks.HandWritten;

/// <summary>The shipped rules about one arm that need nothing else of the protocol.</summary>
sealed class ArmValidator : AbstractValidator<Arm>
{
    static readonly Term<ArmRole> Experimental = Term<ArmRole>.Parse("experimental");

    public ArmValidator()
    {
        RuleFor(arm => arm.Dose).Must(dose => dose.Count > 0)
            .When(arm => !arm.Role.IsStated || arm.Role == Experimental || arm.Product.IsStated)
            .WithErrorCode("MSC-DOSE-002").WithSeverity(Severity.Error)
            .WithMessage("This arm gives cells but states no dose (dose is missing).");
        RuleFor(arm => arm.DoseWeight).Must(weight => weight.IsStated)
            .When(arm => arm.IsPerKilogram())
            .WithErrorCode("MSC-DOSE-003").WithSeverity(Severity.Warning)
            .WithMessage(arm =>
                $"The dose of {string.Join(", ", arm.Dose)} is per kilogram, but of which weight is not stated (doseWeight is missing).");
        RuleFor(arm => arm.DoseCells).Must(cells => cells.IsStated)
            .When(arm => arm.Dose.Count > 0)
            .WithErrorCode("MSC-DOSE-004").WithSeverity(Severity.Warning)
            .WithMessage(arm =>
                $"The dose of {string.Join(", ", arm.Dose)} does not say whether it counts viable or total cells (doseCells is missing).");
        RuleFor(arm => arm).Must(arm => arm.Infusions.IsStated || arm.Times.Count > 0)
            .When(arm => arm.Dose.Count > 0)
            .WithErrorCode("MSC-DOSE-017").WithSeverity(Severity.Error)
            .WithMessage(arm =>
                $"The arm gives {string.Join(", ", arm.Dose)} per infusion but does not say how many infusions (infusions is missing).");
        RuleFor(arm => arm).Must(arm => arm.Interval.IsStated || arm.Times.Count > 0)
            .When(arm => arm.Infusions.TryGet(out var infusions) && infusions.Magnitude.Low > 1)
            .WithErrorCode("MSC-DOSE-018").WithSeverity(Severity.Error)
            .WithMessage(
                arm => $"The arm gives {arm.Infusions} infusions, but neither the interval between them nor their times are stated.");
    }
}
