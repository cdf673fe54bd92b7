namespace MscProtocol.Protocol;

/// <summary>The endpoints of the trial.</summary>
public sealed record Endpoints : IGroup<Endpoints>
{
    /// <summary>A group that states nothing.</summary>
    internal static Endpoints NotStated { get; } = new();

    /// <summary>Primary endpoints.</summary>
    public Listed<Endpoint> Primary { get; init; }

    /// <summary>Secondary endpoints.</summary>
    public Listed<Endpoint> Secondary { get; init; }

    /// <summary>Exploratory endpoints.</summary>
    public Listed<Endpoint> Exploratory { get; init; }

    static Shape<Endpoints> IGroup<Endpoints>.Shape => Fields.Shape;

    internal static class Fields
    {
        public static Shape<Endpoints> Shape { get; } = new();

        public static GroupListField<Endpoints, Endpoint> Primary { get; } =
            Shape.Groups("primary", it => it.Primary, (it, value) => it with { Primary = value });
        public static GroupListField<Endpoints, Endpoint> Secondary { get; } =
            Shape.Groups("secondary", it => it.Secondary, (it, value) => it with { Secondary = value });
        public static GroupListField<Endpoints, Endpoint> Exploratory { get; } =
            Shape.Groups("exploratory", it => it.Exploratory, (it, value) => it with { Exploratory = value });
        public static DerivedField LastTime { get; } =
            Shape.Derived("lastTime", QuantityKind<Time>.Instance, [Secondary, Primary, Exploratory], TimeDerivations.DeriveLastTime);
        public static DerivedField LastPrimaryTime { get; } =
            Shape.Derived("lastPrimaryTime", QuantityKind<Time>.Instance, [Primary], TimeDerivations.DeriveLastPrimaryTime);
        public static DerivedField DeathTimes { get; } =
            Shape.Derived(
                "deathTimes", QuantityKind<Time>.Instance, [Primary, Secondary, Exploratory], TimeDerivations.DeriveDeathTimes,
                isList: true);
        public static DerivedField Mortality { get; } =
            Shape.Derived<TrialProtocol>(
                "mortality", QuantityKind<Time>.Instance, [Primary, Secondary, Exploratory], TimeDerivations.DeriveMortality, isList: true);
    }
}
