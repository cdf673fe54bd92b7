using System.Text.RegularExpressions;
using FluentValidation;
using MscProtocol.Protocol;

namespace MscProtocol.Benchmarks.HandWritten;

/// <summary>The shipped rules about one product, as somebody would write them by hand.</summary>
sealed class ProductValidator : AbstractValidator<Product>
{
    static readonly Regex Stem =
        new(@"\bstem\b|干细胞", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    static readonly Term<PreservationState> Fresh = Term<PreservationState>.Parse("fresh");
    static readonly Term<TimePoint> PreFreeze = Term<TimePoint>.Parse("pre-freeze");
    static readonly Interval Release = Quantity<Percent>.Parse("70 %").Magnitude;
    static readonly Interval UsualRelease = Quantity<Percent>.Parse("80 %").Magnitude;

    const decimal RoutinePassage = 5;
    const decimal LatePassage = 8;
    const decimal PassageSpread = 3;

    public ProductValidator()
    {
        RuleFor(product => product.Source).Must(source => source.IsStated)
            .WithErrorCode("MSC-SRC-002").WithSeverity(Severity.Error)
            .WithMessage("The product does not say which tissue its cells come from (source is missing).");
        RuleFor(product => product.Identity.SelfRenewal).Must(selfRenewal => selfRenewal is { IsStated: true, Value: true })
            .When(product => product.Name.TryGet(out var name) && Stem.IsMatch(name))
            .WithErrorCode("MSC-SRC-004").WithSeverity(Severity.Info)
            .WithMessage(product => $"The product is named “{product.Name}”, yet no evidence of self-renewal is given.");

        RuleFor(product => product).Must(product => product.Passage.IsStated || product.Culture.PopulationDoublings.IsStated)
            .WithErrorCode("MSC-PAS-001").WithSeverity(Severity.Error)
            .WithMessage("The product does not state the passage at which its cells are given (passage is missing).");
        RuleFor(product => product.Passage)
            .Must(passage => !passage.TryGet(out var stated) || stated.Magnitude is { Low: >= 0, High: <= 99 })
            .WithErrorCode("MSC-PAS-002").WithSeverity(Severity.Warning)
            .WithMessage(product => $"The passage is written as {product.Passage}, which is open at one end.");
        RuleFor(product => product.Passage)
            .Must(passage => !passage.TryGet(out var stated) || stated.Magnitude is not { Low: { } low, High: { } high }
                || high - low <= PassageSpread)
            .WithErrorCode("MSC-PAS-003").WithSeverity(Severity.Warning)
            .WithMessage(product =>
                $"The passage range {product.Passage} is too wide; at most {PassageSpread} passages from lowest to highest are expected.");
        RuleFor(product => product.Passage).Must(passage => !(LastPassage(passage) > RoutinePassage))
            .WithErrorCode("MSC-PAS-004").WithSeverity(Severity.Warning)
            .WithMessage(product => $"Cells up to P{LastPassage(product.Passage)} may be given; at most P{RoutinePassage} is expected.");
        RuleFor(product => product)
            .Must(product => product.SafetyTests.Karyotype is { IsStated: true, Value: true }
                && product.SafetyTests.Senescence is { IsStated: true, Value: true }
                && product.Culture.PopulationDoublings.IsStated)
            .When(product => LastPassage(product.Passage) > LatePassage)
            .WithErrorCode("MSC-PAS-005").WithSeverity(Severity.Warning)
            .WithMessage(product =>
                $"Cells beyond P{LatePassage} are allowed ({product.Passage}), but karyotype, senescence and cumulative population "
                + "doublings are not all documented.");
        RuleFor(product => product.Culture.PopulationDoublings).Must(doublings => doublings.IsStated)
            .When(product => LastPassage(product.Passage) <= LatePassage)
            .WithErrorCode("MSC-PAS-006").WithSeverity(Severity.Info)
            .WithMessage(product => $"The passage is {product.Passage}, but the cumulative population doublings are not stated.");

        RuleFor(product => product.Viability.Minimum).Must(minimum => minimum.IsStated)
            .WithErrorCode("MSC-VIA-001").WithSeverity(Severity.Error)
            .WithMessage(
                "The product has no lower limit for viability (viability.minimum is missing), so a dose of dead cells could be released.");
        RuleFor(product => product.Viability.Minimum)
            .Must(minimum => !minimum.TryGet(out var stated) || stated.Magnitude.IsAtLeast(Release))
            .WithErrorCode("MSC-VIA-002").WithSeverity(Severity.Error)
            .WithMessage(product => $"The viability limit is {product.Viability.Minimum}; at least {Release.Low} % is expected.");
        RuleFor(product => product.Viability.Minimum)
            .Must(minimum => minimum.Value.Magnitude.IsAtLeast(UsualRelease))
            .When(product => product.Viability.Minimum.TryGet(out var minimum) && minimum.Magnitude.IsAtLeast(Release))
            .WithErrorCode("MSC-VIA-003").WithSeverity(Severity.Info)
            .WithMessage(product => $"The viability limit is {product.Viability.Minimum}; {UsualRelease.Low} % or more is usual.");
        RuleFor(product => product.Viability.At).Must(at => at.IsStated)
            .When(product => product.Viability.Minimum.IsStated)
            .WithErrorCode("MSC-VIA-004").WithSeverity(Severity.Warning)
            .WithMessage(product =>
                $"The viability limit of {product.Viability.Minimum} does not say when it is measured (viability.at is missing).");
        RuleFor(product => product.Viability.At).Must(at => at != PreFreeze)
            .When(product => product.Preservation.State.TryGet(out var state) && !state.Equals(Fresh))
            .WithErrorCode("MSC-VIA-005").WithSeverity(Severity.Warning)
            .WithMessage(
                product => $"The product is cryopreserved, but its viability is limited only before freezing ({product.Viability.At}).");
        RuleFor(product => product.Viability.Method).Must(method => method.IsStated)
            .When(product => product.Viability.Minimum.IsStated)
            .WithErrorCode("MSC-VIA-006").WithSeverity(Severity.Info)
            .WithMessage(
                product => $"The viability limit of {product.Viability.Minimum} does not name its assay (viability.method is missing).");
    }

    static decimal? LastPassage(Stated<Quantity<PassageNumber>> passage) => passage.TryGet(out var stated) ? stated.Magnitude.High : null;
}
