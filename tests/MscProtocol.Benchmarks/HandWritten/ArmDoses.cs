using MscProtocol.Protocol;

namespace MscProtocol.Benchmarks.HandWritten;

/// <summary>The doses of an arm on one basis, at the body weight that the protocol leads to.</summary>
static class ArmDoses
{
    const decimal UsualWeight = 70;

    public static bool IsPerKilogram(this Arm arm) => arm.Dose.Any(dose => dose.Basis == DoseBasis.PerKilogram);

    public static bool IsAbsolute(this Arm arm) => arm.Dose.Any(dose => dose.Basis == DoseBasis.Absolute);

    public static List<CellDose> PerKilogram(this Arm arm, TrialProtocol protocol)
    {
        var weight = WeightOf(protocol);
        return Each(arm, dose => dose.ToPerKilogram(weight));
    }

    public static List<CellDose> Totals(this Arm arm, TrialProtocol protocol)
    {
        var weight = WeightOf(protocol);
        return Each(arm, dose => Total(arm, dose, weight));
    }

    public static List<CellDose> Cumulative(this Arm arm, TrialProtocol protocol)
    {
        if (arm.PlannedInfusions() is not { IsSingle: true, Low: { } number })
            return [];
        var weight = WeightOf(protocol);
        return Each(arm, dose => Total(arm, dose, weight)?.Times((int)number));
    }

    public static Interval? PlannedInfusions(this Arm arm) =>
        arm.Infusions.TryGet(out var infusions) ? infusions.Magnitude : arm.Times.Count > 0 ? Interval.Single(arm.Times.Count) : null;

    static CellDose? Total(Arm arm, CellDose dose, decimal weight)
    {
        var total = dose.ToAbsolute(weight);
        return total is not null && arm.Cap.TryGet(out var cap) && cap.Basis == DoseBasis.Absolute ? total.CappedAt(cap) : total;
    }

    static List<CellDose> Each(Arm arm, Func<CellDose, CellDose?> compute)
    {
        List<CellDose> doses = [];
        foreach (var dose in arm.Dose)
        {
            if (compute(dose) is not { } result)
                return [];
            doses.Add(result);
        }

        return doses;
    }

    static decimal WeightOf(TrialProtocol protocol) =>
        Middle(protocol.Population.ReferenceWeight) ?? Middle(protocol.Population.WeightBand) ?? UsualWeight;

    static decimal? Middle(Stated<Quantity<Mass>> weight) =>
        weight.TryGet(out var stated) && stated.Magnitude is { Low: > 0 and { } low, High: { } high } ? (low + high) / 2 : null;
}
