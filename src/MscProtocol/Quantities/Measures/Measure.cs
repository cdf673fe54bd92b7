using MscProtocol.Notation;
using MscProtocol.Protocol;

namespace MscProtocol.Quantities;

/// <summary>A value as written: amounts that are known to fit, in a unit of a dimension.</summary>
sealed record Measure
{
    public Measure(Interval written, Unit unit, Dimension dimension)
    {
        Written = written with { Low = Normalize(written.Low), High = Normalize(written.High) };
        Unit = unit;
        Dimension = dimension;
        Magnitude = written with { Low = ToBase(written.Low), High = ToBase(written.High) };
    }

    public Interval Written { get; }

    public Unit Unit { get; }

    public Dimension Dimension { get; }

    public Interval Magnitude { get; }

    /// <summary>How a number of cells is written.</summary>
    public DoseNotation Notation { get; init; }

    /// <summary>How else it can be read.</summary>
    public DoseDoubt? Doubt { get; init; }

    public string Scale => Dimension.ScaleOf(Unit);

    /// <summary>Returns the measure of amounts that a program states.</summary>
    /// <exception cref="ArgumentException">The unit is unknown, or an amount is out of the limits.</exception>
    public static Measure Of(Interval written, string unit, Dimension dimension)
    {
        var found = dimension.Find(unit) ?? throw new ArgumentException(QuantityProblems.NotAUnit(unit, dimension).English, nameof(unit));
        foreach (var amount in new[] { written.Low, written.High })
        {
            if (amount is { } value && MeasureBuilder.Check(value, found, dimension) is { } kind)
                throw new ArgumentException(QuantityProblems.Unfit(kind, Exact.Print(value), dimension).English);
        }

        if (written.Low > written.High)
            throw new ArgumentException($"{Exact.Print(written.Low.Value)} is above {Exact.Print(written.High.Value)}.");
        return new(written, found, dimension);
    }

    decimal? ToBase(decimal? amount) => amount is { } value ? Exact.Normalize(Unit.ToBase(value)) : null;

    static decimal? Normalize(decimal? amount) => amount is { } value ? Exact.Normalize(value) : null;
}
