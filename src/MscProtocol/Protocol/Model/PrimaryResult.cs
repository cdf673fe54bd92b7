namespace MscProtocol.Protocol;

/// <summary>Primary results as printed.</summary>
public sealed record PrimaryResult : IGroup<PrimaryResult>
{
    /// <summary>A group that states nothing.</summary>
    internal static PrimaryResult NotStated { get; } = new();

    /// <summary>What was measured.</summary>
    public Stated<string> Outcome { get; init; }

    /// <summary>What was found in each group, that with cells first.</summary>
    public Stated<string> Found { get; init; }

    /// <summary>Effect as printed, with its kind.</summary>
    public Stated<string> Effect { get; init; }

    /// <summary>Interval of the effect as printed.</summary>
    public Stated<string> Interval { get; init; }

    static Shape<PrimaryResult> IGroup<PrimaryResult>.Shape => Fields.Shape;

    internal static class Fields
    {
        public static Shape<PrimaryResult> Shape { get; } = new();

        public static SingleField<PrimaryResult, string> Outcome { get; } =
            Shape.Text("outcome", it => it.Outcome, (it, value) => it with { Outcome = value });
        public static SingleField<PrimaryResult, string> Found { get; } =
            Shape.Text("found", it => it.Found, (it, value) => it with { Found = value });
        public static SingleField<PrimaryResult, string> Effect { get; } =
            Shape.Text("effect", it => it.Effect, (it, value) => it with { Effect = value });
        public static SingleField<PrimaryResult, string> Interval { get; } =
            Shape.Text("interval", it => it.Interval, (it, value) => it with { Interval = value });
        public static DerivedField HoldsEffect { get; } =
            Shape.Derived("holdsEffect", FlagKind.Instance, [Interval, Effect], ResultDerivations.DeriveHoldsEffect);
    }
}
