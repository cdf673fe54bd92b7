using System.Diagnostics.CodeAnalysis;
using MscProtocol.Quantities;

namespace MscProtocol.Protocol;

/// <summary>An amount, a range or a bound of one dimension, held exactly as written: "80 %", "50-100 kg", "&lt; 3 h".</summary>
/// <typeparam name="TDimension">The dimension, e.g. <see cref="Time"/>.</typeparam>
public sealed class Quantity<TDimension> : IMeasurement, IEquatable<Quantity<TDimension>>
    where TDimension : IDimension
{
    readonly Measure measure;

    Quantity(Measure measure) => this.measure = measure;

    /// <summary>What is measured, and in which units.</summary>
    public static Dimension Dimension => TDimension.Dimension;

    /// <inheritdoc/>
    public Interval Magnitude => measure.Magnitude;

    /// <inheritdoc/>
    public string Scale => measure.Scale;

    /// <summary>The canonical symbol of the unit that <see cref="Low"/> and <see cref="High"/> are in.</summary>
    public string Unit => measure.Unit.Symbol;

    /// <summary>The lower amount as written, or null when only an upper bound is.</summary>
    public decimal? Low => measure.Written.Low;

    /// <summary>The upper amount as written, or null when only a lower bound is.</summary>
    public decimal? High => measure.Written.High;

    /// <summary>Whether this is one amount, and not a range or a bound.</summary>
    public bool IsSingle => measure.Written.IsSingle;

    /// <summary>Returns one amount.</summary>
    /// <exception cref="ArgumentException">The unit is unknown, or the amount is out of the limits.</exception>
    public static Quantity<TDimension> Of(decimal amount, string unit) => Create(Interval.Single(amount), unit);

    /// <summary>Returns the amounts from <paramref name="low"/> to <paramref name="high"/>, both included.</summary>
    /// <exception cref="ArgumentException">The unit is unknown, an amount is out of the limits, or the ends are reversed.</exception>
    public static Quantity<TDimension> Between(decimal low, decimal high, string unit) => Create(new(low, high), unit);

    /// <summary>Returns the bound "≥ <paramref name="amount"/>".</summary>
    /// <exception cref="ArgumentException">The unit is unknown, or the amount is out of the limits.</exception>
    public static Quantity<TDimension> AtLeast(decimal amount, string unit) => Create(new(amount, null), unit);

    /// <summary>Returns the bound "> <paramref name="amount"/>".</summary>
    /// <exception cref="ArgumentException">The unit is unknown, or the amount is out of the limits.</exception>
    public static Quantity<TDimension> Above(decimal amount, string unit) => Create(new(amount, null, lowOpen: true), unit);

    /// <summary>Returns the bound "≤ <paramref name="amount"/>".</summary>
    /// <exception cref="ArgumentException">The unit is unknown, or the amount is out of the limits.</exception>
    public static Quantity<TDimension> AtMost(decimal amount, string unit) => Create(new(null, amount), unit);

    /// <summary>Returns the bound "&lt; <paramref name="amount"/>".</summary>
    /// <exception cref="ArgumentException">The unit is unknown, or the amount is out of the limits.</exception>
    public static Quantity<TDimension> Below(decimal amount, string unit) => Create(new(null, amount, highOpen: true), unit);

    /// <summary>Reads one value.</summary>
    /// <exception cref="FormatException">The text is not one; the message says why and what to write.</exception>
    public static Quantity<TDimension> Parse(string text) =>
        TryParse(text, out var value, out var problem) ? value : throw new FormatException(problem.Message.English);

    /// <summary>Reads one value, or says where and why the text is not one; never throws.</summary>
    public static bool TryParse(
        string? text, [NotNullWhen(true)] out Quantity<TDimension>? value, [NotNullWhen(false)] out QuantityProblem? problem)
    {
        (var measure, problem) = MeasureReader.ReadOne(text, TDimension.Dimension);
        value = measure is null ? null : new(measure);
        return value is not null;
    }

    /// <summary>Reads values in a list, e.g. "28 d, 90 d" or "0, 24 and 72 h"; one value is a list of one. Never throws.</summary>
    public static bool TryParseList(
        string? text,
        [NotNullWhen(true)] out IReadOnlyList<Quantity<TDimension>>? values,
        [NotNullWhen(false)] out QuantityProblem? problem)
    {
        (var measures, problem) = MeasureReader.ReadList(text, TDimension.Dimension);
        values = measures is null ? null : Array.ConvertAll(measures, measure => new Quantity<TDimension>(measure));
        return values is not null;
    }

    /// <summary>
    /// Returns the amount <paramref name="count"/> times over, exactly;
    /// null when the count is negative or the result is out of the limits.
    /// </summary>
    public Quantity<TDimension>? Times(int count) =>
        MeasureArithmetic.Map(measure, measure.Unit, amount => MeasureArithmetic.Multiply(amount, count)) is { } result
            ? new(result)
            : null;

    /// <inheritdoc/>
    public string In(Language language) => MeasureWriter.In(language, measure);

    /// <summary>Returns the canonical notation, which reads back as an equal value and prints the same again.</summary>
    public override string ToString() => MeasureWriter.Canonical(measure);

    /// <summary>Returns whether both measure the same, in whatever unit: 12 mo equal 1 a.</summary>
    public bool Equals(Quantity<TDimension>? other) =>
        other is not null && Scale == other.Scale && Magnitude == other.Magnitude;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Quantity<TDimension>);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Scale, Magnitude);

    /// <summary>Returns the amounts of <paramref name="written"/>, or null when the dimension cannot hold them.</summary>
    internal static Quantity<TDimension>? Fit(Interval written, Unit unit) =>
        Fits(written.Low, unit) && Fits(written.High, unit) ? new(new Measure(written, unit, TDimension.Dimension)) : null;

    /// <summary>Does the same with amounts in the base unit.</summary>
    internal static Quantity<TDimension>? Fit(Interval amounts) => Fit(amounts, TDimension.Dimension.Table[0]);

    static bool Fits(decimal? amount, Unit unit) =>
        amount is not { } value || MeasureBuilder.Check(value, unit, TDimension.Dimension) is null;

    static Quantity<TDimension> Create(Interval written, string unit) => new(Measure.Of(written, unit, TDimension.Dimension));
}
