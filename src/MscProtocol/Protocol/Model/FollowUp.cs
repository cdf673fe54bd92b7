namespace MscProtocol.Protocol;

/// <summary>How long participants are followed, and for what.</summary>
public sealed record FollowUp : IGroup<FollowUp>
{
    /// <summary>A group that states nothing.</summary>
    internal static FollowUp NotStated { get; } = new();

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

    static Shape<FollowUp> IGroup<FollowUp>.Shape => Fields.Shape;

    internal static class Fields
    {
        public static Shape<FollowUp> Shape { get; } = new();

        public static SingleField<FollowUp, Quantity<Time>> Duration { get; } =
            Shape.Quantity("duration", it => it.Duration, (it, value) => it with { Duration = value });
        public static SingleField<FollowUp, Quantity<Time>> Safety { get; } =
            Shape.Quantity("safety", it => it.Safety, (it, value) => it with { Safety = value });
        public static SingleField<FollowUp, Quantity<Time>> LongTerm { get; } =
            Shape.Quantity("longTerm", it => it.LongTerm, (it, value) => it with { LongTerm = value });
        public static ListField<FollowUp, Quantity<Time>> Mortality { get; } =
            Shape.Quantities("mortality", it => it.Mortality, (it, value) => it with { Mortality = value });
        public static ListField<FollowUp, Term<SafetyEvent>> Events { get; } =
            Shape.Terms("events", it => it.Events, (it, value) => it with { Events = value });
        public static SingleField<FollowUp, string> LossPlan { get; } =
            Shape.Text("lossPlan", it => it.LossPlan, (it, value) => it with { LossPlan = value });
        public static DerivedField LastContact { get; } =
            Shape.Derived(
                "lastContact", QuantityKind<Time>.Instance, [Duration, Safety, LongTerm, Mortality], TimeDerivations.DeriveLastContact);
        public static DerivedField LastSafetyContact { get; } =
            Shape.Derived("lastSafetyContact", QuantityKind<Time>.Instance, [Safety, LongTerm], TimeDerivations.DeriveLastSafetyContact);
    }
}
