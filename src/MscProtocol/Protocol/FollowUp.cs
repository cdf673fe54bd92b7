namespace MscProtocol.Protocol;

/// <summary>How long participants are followed, and for what.</summary>
public sealed record FollowUp
{
    /// <summary>A group that states nothing.</summary>
    public static FollowUp NotStated { get; } = new();

    /// <summary>Planned participation after the first infusion.</summary>
    public Stated<Quantity<Time>> Duration { get; init; }

    /// <summary>Time until which serious adverse events are collected.</summary>
    public Stated<Quantity<Time>> Safety { get; init; }

    /// <summary>Time until which long-term safety is followed.</summary>
    public Stated<Quantity<Time>> LongTerm { get; init; }

    /// <summary>Times at which vital status is recorded.</summary>
    public Listed<Quantity<Time>> Mortality { get; init; }

    /// <summary>Events that safety follow-up looks for.</summary>
    public Listed<Term<SafetyEvent>> Events { get; init; }

    /// <summary>What is done about participants lost to follow-up.</summary>
    public Stated<string> LossPlan { get; init; }

    internal static class Fields
    {
        public static Shape<FollowUp> Shape { get; } = new();

        public static SingleField<FollowUp, Quantity<Time>> Duration { get; } =
            Shape.Quantity(
                "duration", followUp => followUp.Duration, (followUp, value) => followUp with { Duration = value },
                "Planned participation after the first infusion.");
        public static SingleField<FollowUp, Quantity<Time>> Safety { get; } =
            Shape.Quantity(
                "safety", followUp => followUp.Safety, (followUp, value) => followUp with { Safety = value },
                "Time until which serious adverse events are collected.");
        public static SingleField<FollowUp, Quantity<Time>> LongTerm { get; } =
            Shape.Quantity(
                "longTerm", followUp => followUp.LongTerm, (followUp, value) => followUp with { LongTerm = value },
                "Time until which long-term safety is followed.");
        public static ListField<FollowUp, Quantity<Time>> Mortality { get; } =
            Shape.Quantities(
                "mortality", followUp => followUp.Mortality, (followUp, value) => followUp with { Mortality = value },
                "Times at which vital status is recorded.");
        public static ListField<FollowUp, Term<SafetyEvent>> Events { get; } =
            Shape.Terms(
                "events", followUp => followUp.Events, (followUp, value) => followUp with { Events = value },
                "Events that safety follow-up looks for.");
        public static SingleField<FollowUp, string> LossPlan { get; } =
            Shape.Text(
                "lossPlan", followUp => followUp.LossPlan, (followUp, value) => followUp with { LossPlan = value },
                "What is done about participants lost to follow-up.");
        public static DerivedField LastContact { get; } =
            Shape.Derived(
                "lastContact", QuantityKind<Time>.Instance, [Duration, Safety, LongTerm, Mortality], (followUp, _) => followUp.DeriveLastContact(),
                "Last planned contact: the longest of duration, safety, longTerm and mortality.");
        public static DerivedField LastSafetyContact { get; } =
            Shape.Derived(
                "lastSafetyContact", QuantityKind<Time>.Instance, [Safety, LongTerm], (followUp, _) => followUp.DeriveLastSafetyContact(),
                "Last planned contact for safety: the longer of safety and longTerm.");
    }
}
