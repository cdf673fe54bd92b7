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

    internal static Shape<Viability> Shape { get; } = new Shape<Viability>()
        .Quantity("minimum", viability => viability.Minimum, (viability, value) => viability with { Minimum = value }, "Lowest share of viable cells at which the product is released.")
        .Term("at", viability => viability.At, (viability, value) => viability with { At = value }, "Moment at which viability is measured.")
        .Text("method", viability => viability.Method, (viability, value) => viability with { Method = value }, "Method of measurement.");
}
