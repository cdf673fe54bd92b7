using MscProtocol.Notation;
using MscProtocol.Protocol;

namespace MscProtocol.Quantities;

/// <summary>Gives each amount the unit and the multiplier that it shares with another: "0.3, 1.0 and 3.0 million cells/kg".</summary>
static class UnitSharing
{
    /// <summary>The greatest number that is taken to share the multiplier of a later one; "500,000-2 million" is unclear.</summary>
    public const decimal Shareable = 10_000;

    /// <summary>Resolves the amounts in place, from the last to the first, or returns the problem of one of them.</summary>
    public static QuantityProblem? Resolve(FoldedText text, List<WrittenAmount> amounts, Dimension dimension)
    {
        WrittenAmount? next = null;
        for (var i = amounts.Count - 1; i >= 0; i--)
        {
            var amount = amounts[i];
            if (amount.Unit is null)
            {
                if (amount.Announced is { } announced && next?.Unit is { } unit && unit != announced)
                    return QuantityProblems.TwoUnits(text, amount.Start, next.End, announced, unit);

                var (number, problem) = ShareMultiplier(text, amount.Number, next?.Number, dimension);
                var shared = amount.Announced ?? next?.Unit ?? (dimension.CountsCells ? null : dimension.Implied);
                problem ??= shared is null ? QuantityProblems.NoUnit(text, amount.Number, dimension) : null;
                if (problem is not null)
                    return problem;

                amount = amount with { Number = number, Unit = shared };
            }

            if (dimension.CountsCells)
                amount = amount with { Number = LoosePowers.WithoutSign(text, amount.Number) };
            amounts[i] = next = amount;
        }

        return null;
    }

    static (WrittenNumber Number, QuantityProblem? Problem) ShareMultiplier(
        FoldedText text, WrittenNumber number, WrittenNumber? next, Dimension dimension)
    {
        if (number.Multiplier != Multiplier.None || next is not { Multiplier: not Multiplier.None } other || number.Significand == 0)
            return (number, null);

        var isSmall = number.Evaluate(out var value) is null && Math.Abs(value) < Shareable;
        if (isSmall && (other.Multiplier == Multiplier.Shared || dimension.CountsCells))
            return (number.Sharing(other), null);
        return dimension.CountsCells ? (number, null) : (number, QuantityProblems.UnclearMultiplier(text, number, other));
    }
}
