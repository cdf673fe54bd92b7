namespace MscProtocol.Protocol;

/// <summary>Deaths, by day.</summary>
public sealed record DeathCount : IGroup<DeathCount>
{
    /// <summary>A group that states nothing.</summary>
    internal static DeathCount NotStated { get; } = new();

    /// <summary>Time up to which deaths are counted.</summary>
    public Stated<Quantity<Time>> At { get; init; }

    /// <summary>Event from which that time counts.</summary>
    public Stated<Term<StartingPoint>> CountedFrom { get; init; }

    /// <summary>Number of participants who had died.</summary>
    public Stated<Quantity<Count>> Count { get; init; }

    /// <summary>What is printed instead of a number, such as survival 71.5 %; a share is not turned into a number.</summary>
    public Stated<string> Printed { get; init; }

    static Shape<DeathCount> IGroup<DeathCount>.Shape => Fields.Shape;

    internal static class Fields
    {
        public static Shape<DeathCount> Shape { get; } = new();

        public static SingleField<DeathCount, Quantity<Time>> At { get; } =
            Shape.Quantity("at", it => it.At, (it, value) => it with { At = value });
        public static SingleField<DeathCount, Term<StartingPoint>> CountedFrom { get; } =
            Shape.Term("countedFrom", it => it.CountedFrom, (it, value) => it with { CountedFrom = value });
        public static SingleField<DeathCount, Quantity<Count>> Count { get; } =
            Shape.Quantity("count", it => it.Count, (it, value) => it with { Count = value });
        public static SingleField<DeathCount, string> Printed { get; } =
            Shape.Text("printed", it => it.Printed, (it, value) => it with { Printed = value });
        public static DerivedField CountBefore { get; } =
            Shape.Derived<TrialProtocol>(
                "countBefore", QuantityKind<Count>.Instance, [At, CountedFrom, Count], ResultDerivations.DeriveCountBefore);
    }
}
