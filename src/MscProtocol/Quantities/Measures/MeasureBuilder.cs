using MscProtocol.Notation;
using MscProtocol.Protocol;

namespace MscProtocol.Quantities;

/// <summary>Turns a written item whose units are known into a measure, or says why it cannot be one.</summary>
static class MeasureBuilder
{
    public static (Measure? Value, QuantityProblem? Problem) Build(FoldedText text, WrittenItem item, Dimension dimension)
    {
        var (value, problem) = BuildPlain(text, item, dimension);
        if (value is null || !dimension.CountsCells)
            return (value, problem);

        var term = new DoseTerm(item.First.Number, item.Second?.Number, item.IsTolerance);
        return (value with { Notation = DoseDoubts.NotationOf(text, term), Doubt = DoseDoubts.Of(text, term, value.Written) }, null);
    }

    static (Measure? Value, QuantityProblem? Problem) BuildPlain(FoldedText text, WrittenItem item, Dimension dimension)
    {
        var (low, problem) = Evaluate(text, item.First, dimension);
        if (problem is not null)
            return (null, problem);

        var unit = item.First.Unit!;
        if (item.Second is null)
            return (new(Interval.Of(item.Bound, low), unit, dimension), null);

        (var high, problem) = Evaluate(text, item.Second, dimension);
        if (problem is not null)
            return (null, problem);

        if (CommonUnit(dimension, low, unit, high, item.Second.Unit!, item.IsTolerance) is not { } common)
            return (null, QuantityProblems.MixedUnits(text, item, unit, item.Second.Unit!));

        low = Convert(low, unit, common);
        high = Convert(high, item.Second.Unit!, common);
        if (item.IsTolerance)
            return Tolerance(text, item, low, high, common, dimension);

        return low > high
            ? (null, QuantityProblems.Reversed(text, item, new(new(high, low), common, dimension)))
            : (new(new(low, high), common, dimension), null);
    }

    /// <summary>Returns why the dimension cannot hold <paramref name="amount"/>, or null when it can.</summary>
    public static QuantityProblemKind? Check(decimal amount, Unit unit, Dimension dimension)
    {
        if (Exact.Check(amount) is { } kind)
            return kind;
        if (amount < 0 && !dimension.MayBeNegative)
            return QuantityProblemKind.Negative;
        if (dimension.IsWhole && amount != decimal.Truncate(amount))
            return QuantityProblemKind.NotWhole;
        return Interval.Single(unit.ToBase(amount)).IsWithin(dimension.Possible) ? null : QuantityProblemKind.OutOfRange;
    }

    static (decimal Amount, QuantityProblem? Problem) Evaluate(FoldedText text, WrittenAmount amount, Dimension dimension)
    {
        var kind = amount.Number.Evaluate(out var value) ?? Check(value, amount.Unit!, dimension);
        return (value, kind is null ? null : QuantityProblems.Unfit(kind.Value, text, amount.Number, dimension));
    }

    static (Measure? Value, QuantityProblem? Problem) Tolerance(
        FoldedText text, WrittenItem item, decimal middle, decimal tolerance, Unit unit, Dimension dimension)
    {
        var (low, high) = (middle - tolerance, middle + tolerance);
        var kind = tolerance < 0 ? QuantityProblemKind.Negative : Check(low, unit, dimension) ?? Check(high, unit, dimension);
        return kind is null
            ? (new(new(low, high), unit, dimension), null)
            : (null, QuantityProblems.Unfit(kind.Value, text, item, dimension));
    }

    static Unit? CommonUnit(Dimension dimension, decimal first, Unit firstUnit, decimal second, Unit secondUnit, bool isTolerance)
    {
        if (firstUnit == secondUnit)
            return firstUnit;
        if (dimension.ScaleOf(firstUnit) != dimension.ScaleOf(secondUnit) || firstUnit.Weight != secondUnit.Weight)
            return null;
        if (isTolerance && firstUnit.Offset != secondUnit.Offset)
            return null;

        Unit[] candidates = [firstUnit, secondUnit, .. dimension.Table.OrderByDescending(unit => unit.Factor)];
        return candidates.FirstOrDefault(unit =>
            dimension.ScaleOf(unit) == dimension.ScaleOf(firstUnit) && Fits(first, firstUnit, unit) && Fits(second, secondUnit, unit));
    }

    static bool Fits(decimal amount, Unit from, Unit to)
    {
        var converted = Convert(amount, from, to);
        return Exact.Check(converted) is null && to.ToBase(converted) == from.ToBase(amount);
    }

    static decimal Convert(decimal amount, Unit from, Unit to) => from == to ? amount : (from.ToBase(amount) - to.Offset) / to.Factor;
}
