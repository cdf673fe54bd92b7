using System.Diagnostics.CodeAnalysis;
using MscProtocol.Notation;
using MscProtocol.Quantities;

namespace MscProtocol.Protocol;

/// <summary>A dose of cells, per kilogram of body weight or absolute: an amount, a range or a bound, held exactly.</summary>
public sealed class CellDose : IMeasurement, IEquatable<CellDose>
{
    readonly Measure measure;

    CellDose(Measure measure) => this.measure = measure;

    /// <summary>The cells, or the cells per kilogram.</summary>
    public Interval Magnitude => measure.Magnitude;

    /// <summary>"cells" or "cells/kg"; doses on different scales cannot be compared.</summary>
    public string Scale => measure.Scale;

    /// <summary>Whether the dose is per kilogram or absolute.</summary>
    public DoseBasis Basis => measure.Unit == DoseUnits.Cells ? DoseBasis.Absolute : DoseBasis.PerKilogram;

    /// <summary>The body weight that the unit names, or null when it names none.</summary>
    public WeightKind? Weight => measure.Unit.Weight;

    /// <summary>How the number was written; a dose that a program states is plain.</summary>
    internal DoseNotation Notation => measure.Notation;

    /// <summary>How else the text that the dose was read from can be read, or null; it counts for nothing in comparisons.</summary>
    public DoseDoubt? Doubt => measure.Doubt;

    /// <summary>Whether this is one amount, and not a range or a bound.</summary>
    public bool IsSingle => Magnitude.IsSingle;

    /// <summary>Returns a dose in cells per kilogram of <paramref name="weight"/>.</summary>
    /// <exception cref="ArgumentException">The amount is negative, above 1e15, or has more than 15 digits.</exception>
    public static CellDose PerKilogram(decimal cells, WeightKind? weight = null) =>
        new(Measure.Of(Interval.Single(cells), DoseUnits.PerKilogramOf(weight).Symbol, DoseUnits.Dimension));

    /// <summary>Returns a dose in cells.</summary>
    /// <exception cref="ArgumentException">The amount is negative, above 1e15, or has more than 15 digits.</exception>
    public static CellDose Absolute(decimal cells) =>
        new(Measure.Of(Interval.Single(cells), DoseUnits.Cells.Symbol, DoseUnits.Dimension));

    /// <summary>Returns the dose that a text states; null where the model has no such basis or the amounts are out of the limits.</summary>
    internal static CellDose? Of(Interval cells, DoseBasis basis, WeightKind? weight, DoseNotation notation, DoseDoubt? doubt)
    {
        if (basis is not (DoseBasis.PerKilogram or DoseBasis.Absolute))
            return null;
        var unit = basis == DoseBasis.Absolute ? DoseUnits.Cells : DoseUnits.PerKilogramOf(weight);
        return IsHeld(cells.Low) && IsHeld(cells.High)
            ? new(new(cells, unit, DoseUnits.Dimension) { Notation = notation, Doubt = doubt })
            : null;

        bool IsHeld(decimal? amount) => amount is not { } value || MeasureBuilder.Check(value, unit, DoseUnits.Dimension) is null;
    }

    /// <summary>
    /// Reads one dose, e.g. "3e6 cells/kg", "1-2 million cells/kg", "300 万细胞" or, with a <see cref="Doubt"/>, "1x106 cells/kg".
    /// </summary>
    /// <exception cref="FormatException">The text is not a dose; the message says why and what to write.</exception>
    public static CellDose Parse(string text) =>
        TryParse(text, out var value, out var problem) ? value : throw new FormatException(problem.Message.English);

    /// <summary>Reads one dose, or says where and why the text is not one; never throws.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out CellDose? value, [NotNullWhen(false)] out QuantityProblem? problem)
    {
        (var measure, problem) = MeasureReader.ReadOne(text, DoseUnits.Dimension);
        value = measure is not null ? new(measure)
            : MayBeWorded(problem!) && WordedDoses.Read(text) is [var only] ? only
            : null;
        problem = value is null ? problem : null;
        return value is not null;
    }

    /// <summary>Reads doses in a list, e.g. "0.3, 1.0 and 3.0 million cells/kg"; one dose is a list of one. Never throws.</summary>
    public static bool TryParseList(
        string? text, [NotNullWhen(true)] out IReadOnlyList<CellDose>? values, [NotNullWhen(false)] out QuantityProblem? problem)
    {
        (var measures, problem) = MeasureReader.ReadList(text, DoseUnits.Dimension);
        values = measures is not null ? Array.ConvertAll(measures, measure => new CellDose(measure))
            : MayBeWorded(problem!) ? WordedDoses.Read(text) : null;
        problem = values is null ? problem : null;
        return values is not null;
    }

    // A number without a unit, and a range that is upside down, are no other wording of a dose.
    static bool MayBeWorded(QuantityProblem problem) => problem.Kind is not (QuantityProblemKind.NoUnit or QuantityProblemKind.Reversed);

    /// <summary>
    /// Returns the cells per kilogram in a patient of <paramref name="kilograms"/>, rounded to 6 significant digits;
    /// a dose per kilogram is returned as it is. Null when the weight is not positive or the result is out of the limits.
    /// </summary>
    public CellDose? ToPerKilogram(decimal kilograms) => Basis == DoseBasis.PerKilogram
        ? this
        : Map(DoseUnits.PerKilogramOf(null), cells => MeasureArithmetic.Divide(cells, kilograms));

    /// <summary>
    /// Returns the cells for a patient of <paramref name="kilograms"/>, exactly; an absolute dose is returned as it is.
    /// Null when the weight is not positive or the result is out of the limits.
    /// </summary>
    public CellDose? ToAbsolute(decimal kilograms) => Basis == DoseBasis.Absolute
        ? this
        : kilograms > 0 ? Map(DoseUnits.Cells, cells => MeasureArithmetic.Multiply(cells, kilograms)) : null;

    /// <summary>
    /// Returns the dose <paramref name="count"/> times over, exactly;
    /// null when the count is negative or the result is out of the limits.
    /// </summary>
    public CellDose? Times(int count) => Map(measure.Unit, cells => MeasureArithmetic.Multiply(cells, count));

    /// <summary>
    /// Returns the dose with every amount above the upper end of <paramref name="cap"/> lowered to it;
    /// null when the two are on different bases. A lower end is then counted in,
    /// even after ">". A cap without an upper end leaves the dose as it is.
    /// </summary>
    public CellDose? CappedAt(CellDose cap) =>
        cap.Basis != Basis ? null : cap.Magnitude.High is { } most ? new(MeasureArithmetic.Cap(measure, most)) : this;

    /// <summary>Returns the dose with each amount rounded to so many significant digits.</summary>
    internal CellDose Rounded(int digits) => Map(measure.Unit, cells => MeasureArithmetic.Round(cells, digits))!;

    /// <inheritdoc/>
    public string In(Language language) => MeasureWriter.In(language, measure);

    /// <summary>Returns the canonical notation, which reads back as an equal dose and prints the same again.</summary>
    public override string ToString() => MeasureWriter.Canonical(measure);

    /// <summary>Returns whether both are the same amount, on the same basis and of the same weight.</summary>
    public bool Equals(CellDose? other) => other is not null && measure.Unit == other.measure.Unit && Magnitude == other.Magnitude;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CellDose);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Scale, Weight, Magnitude);

    CellDose? Map(Unit unit, Func<decimal, decimal?> compute) =>
        MeasureArithmetic.Map(measure, unit, compute) is { } result ? new(result) : null;
}
