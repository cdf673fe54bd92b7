namespace MscProtocol.Protocol;

/// <summary>The share of living cells that is asked for.</summary>
public sealed record Viability : IGroup<Viability>
{
    /// <summary>A group that states nothing.</summary>
    internal static Viability NotStated { get; } = new();

    /// <summary>Lowest share of viable cells at which the product is released.</summary>
    public Stated<Quantity<Percent>> Minimum { get; init; }

    /// <summary>Moment at which viability is measured.</summary>
    public Stated<Term<TimePoint>> At { get; init; }

    /// <summary>Method of measurement.</summary>
    public Stated<string> Method { get; init; }

    static Shape<Viability> IGroup<Viability>.Shape => Fields.Shape;

    internal static class Fields
    {
        public static Shape<Viability> Shape { get; } = new();

        public static SingleField<Viability, Quantity<Percent>> Minimum { get; } =
            Shape.Quantity("minimum", it => it.Minimum, (it, value) => it with { Minimum = value });
        public static SingleField<Viability, Term<TimePoint>> At { get; } =
            Shape.Term("at", it => it.At, (it, value) => it with { At = value });
        public static SingleField<Viability, string> Method { get; } =
            Shape.Text("method", it => it.Method, (it, value) => it with { Method = value });
    }
}
