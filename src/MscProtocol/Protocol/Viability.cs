namespace MscProtocol.Protocol;

/// <summary>The share of living cells that is asked for.</summary>
public sealed record Viability
{
    /// <summary>A group that states nothing.</summary>
    public static Viability NotStated { get; } = new();

    /// <summary>Lowest share of viable cells at which the product is released.</summary>
    public Stated<Quantity<Percent>> Minimum { get; init; }

    /// <summary>Moment at which viability is measured.</summary>
    public Stated<Term<TimePoint>> At { get; init; }

    /// <summary>Method of measurement.</summary>
    public Stated<string> Method { get; init; }

    internal static class Fields
    {
        public static Shape<Viability> Shape { get; } = new();

        public static SingleField<Viability, Quantity<Percent>> Minimum { get; } =
            Shape.Quantity(
                "minimum", viability => viability.Minimum, (viability, value) => viability with { Minimum = value },
                "Lowest share of viable cells at which the product is released.");
        public static SingleField<Viability, Term<TimePoint>> At { get; } =
            Shape.Term(
                "at", viability => viability.At, (viability, value) => viability with { At = value },
                "Moment at which viability is measured.");
        public static SingleField<Viability, string> Method { get; } =
            Shape.Text(
                "method", viability => viability.Method, (viability, value) => viability with { Method = value }, "Method of measurement.");
    }
}
