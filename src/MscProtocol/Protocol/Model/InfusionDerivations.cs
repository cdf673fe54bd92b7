using MscProtocol.Notation;
using MscProtocol.Quantities;

namespace MscProtocol.Protocol;

/// <summary>What follows from how one dose is infused.</summary>
static class InfusionDerivations
{
    const decimal SecondsPerHour = 3600;
    const int Digits = 6;

    // Far more than a bag, or a decimal, can hold.
    const double Most = 1e15;

    public static object? DeriveCells(this Infusion infusion) =>
        infusion.Concentration.TryGet(out var concentration) && infusion.Volume.TryGet(out var volume)
            && Product(concentration.Magnitude, volume.Magnitude, 1) is { } cells
            ? CellDose.Of(cells, DoseBasis.Absolute, null, DoseNotation.Plain, null)
            : null;

    public static object? DeriveVolumeRun(this Infusion infusion) =>
        infusion.Rate.TryGet(out var rate) && infusion.Duration.TryGet(out var duration)
            && Product(rate.Magnitude, duration.Magnitude, SecondsPerHour) is { } volume
            ? Quantity<Volume>.Fit(volume)
            : null;

    /// <summary>The volume of one infusion for each kilogram of the lightest participants.</summary>
    public static object? DeriveByWeight(Arm arm, TrialProtocol protocol) =>
        arm.Infusion.Volume.TryGet(out var volume) && protocol.Population.WeightBand.TryGet(out var band)
            && volume.Magnitude is { IsSingle: true, Low: { } amount } && band.Magnitude.Low is > 0 and { } lightest
            ? Quantity<Volume>.Fit(Interval.Single(decimal.Round(amount / lightest, 2)))
            : null;

    // Amounts are not negative, so that each end comes of the ends on the same side.
    static Interval? Product(Interval one, Interval other, decimal divisor)
    {
        if (IsTooMuch(one.Low, other.Low) || IsTooMuch(one.High, other.High))
            return null;
        var product = new Interval(Times(one.Low, other.Low), Times(one.High, other.High));
        return product is { Low: null, High: null } ? null : product;

        decimal? Times(decimal? amount, decimal? factor) =>
            amount * factor is { } result ? MeasureArithmetic.Round(result / divisor, Digits) : null;
    }

    static bool IsTooMuch(decimal? amount, decimal? factor) =>
        (double)(amount ?? 0) * (double)(factor ?? 0) is < 0 or > Most;
}
