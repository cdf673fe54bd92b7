using FluentValidation;
using MscProtocol.Protocol;

namespace MscProtocol.Benchmarks.HandWritten;

sealed partial class TrialValidator
{
    static readonly Term<EndpointMeasure> Mortality = Term<EndpointMeasure>.Parse("mortality");
    static readonly Term<Indication>[] Acute = [.. CriticallyIll.Except(Terms<Indication>("endotoxaemia"))];
    static readonly Term<SafetyEvent>[] SoughtEvents = Terms<SafetyEvent>("malignancy", "thromboembolism", "ectopic tissue");
    static readonly Quantity<Time> Shortest = Quantity<Time>.Parse("28 d");
    static readonly Quantity<Time> Full = Quantity<Time>.Parse("84 d");
    static readonly Quantity<Time> LongTerm = Quantity<Time>.Parse("48 wk");
    static readonly Quantity<Time> Extended = Quantity<Time>.Parse("104 wk");
    static readonly Quantity<Time>[] OneMonth = [Shortest, Quantity<Time>.Parse("30 d"), Quantity<Time>.Parse("1 mo")];

    void CheckFollowUp()
    {
        RuleFor(protocol => protocol.FollowUp).Must(followUp => LastContact(followUp) is not null)
            .When(protocol => protocol.Products.Count > 0 || protocol.Arms.Count > 0)
            .WithErrorCode("MSC-FUP-001").WithSeverity(Severity.Error)
            .WithMessage("The protocol does not say how long patients are followed (duration is missing).");
        RuleFor(protocol => protocol.FollowUp).Must(followUp => LastContact(followUp) is not { } last || !IsBefore(last, Shortest))
            .When(HasPatients)
            .WithErrorCode("MSC-FUP-002").WithSeverity(Severity.Error)
            .WithMessage(protocol =>
                $"The last contact is at {LastContact(protocol.FollowUp)}; at least {Shortest} is expected, and 90 days is usual.");
        RuleFor(protocol => protocol.FollowUp)
            .Must(followUp => LastContact(followUp) is not { } last || IsBefore(last, Shortest) || !IsBefore(last, Full))
            .When(protocol => HasPatients(protocol) && IsOf(protocol, Acute))
            .WithErrorCode("MSC-FUP-003").WithSeverity(Severity.Warning)
            .WithMessage(protocol => $"The last contact is at {LastContact(protocol.FollowUp)}; at least {Full} is expected.");
        RuleFor(protocol => protocol)
            .Must(protocol => MortalityTimes(protocol).Any(time => OneMonth.Any(wanted => wanted.Magnitude.IsWithin(time.Magnitude))))
            .When(protocol => HasPatients(protocol) && IsOf(protocol, Acute)
                && LastContact(protocol.FollowUp) is { } last && !IsBefore(last, Shortest))
            .WithErrorCode("MSC-FUP-004").WithSeverity(Severity.Warning)
            .WithMessage("Mortality at day 28 (or 30) is planned neither as an endpoint nor in the follow-up.");
        RuleFor(protocol => protocol)
            .Must(protocol => MortalityTimes(protocol).ToList() is var times
                && (times.Count == 0 || times.Exists(time => !IsBefore(time, Full))))
            .When(protocol => HasPatients(protocol) && IsOf(protocol, Acute)
                && (LastContact(protocol.FollowUp) is not { } last || !IsBefore(last, Full)))
            .WithErrorCode("MSC-FUP-005").WithSeverity(Severity.Warning)
            .WithMessage(
                protocol => $"Mortality is assessed at {string.Join(", ", MortalityTimes(protocol))} only; it is also expected at {Full}.");
        RuleFor(protocol => protocol)
            .Must(protocol => LastContact(protocol.FollowUp) is not { } last || LastEndpoint(protocol) is not { } endpoint
                || !IsBefore(last, endpoint))
            .WithErrorCode("MSC-FUP-011").WithSeverity(Severity.Error)
            .WithMessage(protocol =>
                $"The last contact is at {LastContact(protocol.FollowUp)}, but an endpoint is assessed at {LastEndpoint(protocol)}.");
    }

    void CheckSafety()
    {
        RuleFor(protocol => protocol.FollowUp)
            .Must(followUp => !followUp.Safety.TryGet(out var safety) || !followUp.Duration.TryGet(out var duration)
                || !IsBefore(safety, duration))
            .WithErrorCode("MSC-FUP-006").WithSeverity(Severity.Warning)
            .WithMessage(protocol =>
                $"Serious adverse events are collected for {protocol.FollowUp.Safety}, but patients are followed "
                + $"for {protocol.FollowUp.Duration}.");
        RuleFor(protocol => protocol.FollowUp).Must(followUp => IsSafetyFollowedFor(followUp, LongTerm))
            .When(protocol => LastContact(protocol.FollowUp) is { } last && (!IsBefore(last, Full) || !IsOf(protocol, CriticallyIll))
                && !Integrates(protocol))
            .WithErrorCode("MSC-FUP-007").WithSeverity(Severity.Warning)
            .WithMessage("Serious adverse events are not planned to be collected for at least 12 months (safety).");
        RuleFor(protocol => protocol.FollowUp).Must(followUp => IsSafetyFollowedFor(followUp, Extended))
            .When(protocol => IsSafetyFollowedFor(protocol.FollowUp, LongTerm) && !Integrates(protocol))
            .WithErrorCode("MSC-FUP-008").WithSeverity(Severity.Info)
            .WithMessage("Long-term safety ends before 24 months, which SEPCELL and REALIST reached.");
        When(protocol => protocol.FollowUp != FollowUp.NotStated, () =>
        {
            RuleFor(protocol => protocol.FollowUp.Events).Must(events => Array.TrueForAll(SoughtEvents, sought => events.Contains(sought)))
                .When(protocol => AnyIsInto(protocol, IntoBlood))
                .WithErrorCode("MSC-FUP-009").WithSeverity(Severity.Info)
                .WithMessage(
                    "The events sought during follow-up should include malignancy, thromboembolism and ectopic tissue formation (events).");
            RuleFor(protocol => protocol.FollowUp.LossPlan).Must(plan => plan.IsStated)
                .WithErrorCode("MSC-FUP-010").WithSeverity(Severity.Info)
                .WithMessage("The protocol does not say how patients lost to follow-up are traced and counted (lossPlan is missing).");
        });
    }

    static bool Integrates(TrialProtocol protocol) =>
        protocol.Products.Any(product => product.GeneModification.Integrating is { IsStated: true, Value: true });

    static bool HasPatients(TrialProtocol protocol) => protocol.Population.HealthyVolunteers is not { IsStated: true, Value: true };

    static bool IsSafetyFollowedFor(FollowUp followUp, Quantity<Time> period) =>
        (followUp.Safety.TryGet(out var safety) && safety.Magnitude.IsAtLeast(period.Magnitude))
        || (followUp.LongTerm.TryGet(out var longTerm) && longTerm.Magnitude.IsAtLeast(period.Magnitude));

    static Quantity<Time>? LastContact(FollowUp followUp) => Latest(
        followUp.Mortality.Concat(
            new[] { followUp.Duration, followUp.Safety, followUp.LongTerm }.Where(time => time.IsStated).Select(time => time.Value)));

    static Quantity<Time>? LastEndpoint(TrialProtocol protocol) => Latest(All(protocol.Endpoints).SelectMany(endpoint => endpoint.At));

    static IEnumerable<Quantity<Time>> MortalityTimes(TrialProtocol protocol) =>
        All(protocol.Endpoints).Where(endpoint => endpoint.Measure == Mortality).SelectMany(endpoint => endpoint.At)
            .Concat(protocol.FollowUp.Mortality);

    static IEnumerable<Endpoint> All(Endpoints endpoints) => endpoints.Primary.Concat(endpoints.Secondary).Concat(endpoints.Exploratory);

    static Quantity<Time>? Latest(IEnumerable<Quantity<Time>> times) => times.MaxBy(time => time.Magnitude.High ?? time.Magnitude.Low ?? 0);

    static bool IsBefore(Quantity<Time> time, Quantity<Time> limit) =>
        time.Magnitude.IsBelow(limit.Magnitude) && !time.Magnitude.IsAtLeast(limit.Magnitude);
}
