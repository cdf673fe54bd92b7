namespace MscProtocol.Protocol;

/// <summary>What follows from an arm's dose and schedule.</summary>
static class ArmDerivations
{
    const decimal SecondsPerHour = 3600;

    // Longer than any trial; a greater number might not be held exactly.
    const decimal MostHours = 1_000_000;

    public static object? DeriveDoseBasis(this Arm arm) =>
        Each(arm.Dose, BaseOf);

    public static object? DeriveCapBasis(this Arm arm) => arm.Cap.TryGet(out var cap) ? BaseOf(cap) : null;

    public static object? DeriveDosePerKilogram(this Arm arm, TrialProtocol protocol)
    {
        var weight = Kilograms(protocol);
        return Each(arm.Dose, dose => dose.ToPerKilogram(weight));
    }

    public static object? DeriveDoseTotal(this Arm arm, TrialProtocol protocol)
    {
        var weight = Kilograms(protocol);
        return Each(arm.Dose, dose => Total(arm, dose, weight));
    }

    public static object? DeriveCumulativeDose(this Arm arm, TrialProtocol protocol)
    {
        if (NumberOfInfusions(arm) is not { } number)
            return null;
        var weight = Kilograms(protocol);
        return Each(arm.Dose, dose => Total(arm, dose, weight)?.Times(number));
    }

    public static object? DeriveHeaviestDose(this Arm arm, TrialProtocol protocol) => DoseAt(arm, protocol, band => band.High);

    public static object? DeriveLightestDose(this Arm arm, TrialProtocol protocol) => DoseAt(arm, protocol, band => band.Low);

    public static object? DerivePlannedInfusions(this Arm arm) => PlannedInfusions(arm);

    public static object? DeriveLastInfusion(this Arm arm)
    {
        if (arm.Times is { Count: > 0 } times)
            return times.Latest();
        return NumberOfInfusions(arm) is >= 1 and { } number && arm.Interval.TryGet(out var interval) ? interval.Times(number - 1) : null;
    }

    public static object? DeriveShortestInterval(this Arm arm)
    {
        if (!arm.Times.IsStated)
            return arm.Interval.AsObject();
        if (arm.Times.Count < 2 || arm.Times.Any(time => !time.Magnitude.IsSingle))
            return null;
        decimal[] seconds = [.. arm.Times.Select(time => time.Magnitude.Low!.Value)];
        Array.Sort(seconds);
        var shortest = seconds[1] - seconds[0];
        for (var i = 2; i < seconds.Length; i++)
            shortest = Math.Min(shortest, seconds[i] - seconds[i - 1]);
        var hours = decimal.Round(shortest / SecondsPerHour, 2);
        return hours < MostHours ? Quantity<Time>.Of(hours, "h") : null;
    }

    /// <summary>The times between one infusion and the next; nothing where one does not come after the other.</summary>
    public static object? DeriveGaps(this Arm arm)
    {
        if (arm.Times.Count < 2)
            return null;
        var gaps = new object[arm.Times.Count - 1];
        for (var i = 0; i < gaps.Length; i++)
        {
            var (before, after) = (arm.Times[i].Magnitude, arm.Times[i + 1].Magnitude);
            var hours = new Interval((after.Low - before.High) / SecondsPerHour, (after.High - before.Low) / SecondsPerHour);
            if (hours is not { Low: >= 0 and { } low, High: < MostHours and { } high })
                return null;
            gaps[i] = Quantity<Time>.Between(decimal.Round(low, 2), decimal.Round(high, 2), "h");
        }

        return gaps;
    }

    /// <summary>The assumption behind a dose per kilogram: none where every dose is stated so.</summary>
    public static LocalizedText? AssumePerKilogram(this Arm arm, TrialProtocol protocol) =>
        arm.Dose.Any(dose => dose.Basis == DoseBasis.Absolute) ? ReferenceWeight.Of(protocol)?.Assumption : null;

    /// <summary>The assumption behind a total dose: none where every dose, and the cap, is stated so.</summary>
    public static LocalizedText? AssumeTotal(this Arm arm, TrialProtocol protocol)
    {
        var isPerKilogram = arm.Dose.Any(dose => dose.Basis == DoseBasis.PerKilogram)
            || (arm.Cap.TryGet(out var cap) && cap.Basis == DoseBasis.PerKilogram);
        return isPerKilogram ? ReferenceWeight.Of(protocol)?.Assumption : null;
    }

    static Term<DoseBase> BaseOf(CellDose dose) => dose.Basis == DoseBasis.PerKilogram ? DoseBase.PerKilogram : DoseBase.Absolute;

    static Quantity<Count>? PlannedInfusions(Arm arm) =>
        arm.Infusions.TryGet(out var infusions) ? infusions : arm.Times.Count > 0 ? Quantity<Count>.Of(arm.Times.Count, "") : null;

    static object? DoseAt(Arm arm, TrialProtocol protocol, Func<Interval, decimal?> end)
    {
        var band = protocol.Population.WeightBand;
        if (band.IsUnreadable)
            return Unreadable.Value;
        return band.TryGet(out var stated) && end(stated.Magnitude) is { } weight ? Each(arm.Dose, dose => dose.ToAbsolute(weight)) : null;
    }

    // A range of infusions has no single total.
    static int? NumberOfInfusions(Arm arm) =>
        PlannedInfusions(arm)?.Magnitude is { IsSingle: true, Low: <= int.MaxValue and { } number } ? (int)number : null;

    // At no weight a dose stays on its own basis.
    static decimal Kilograms(TrialProtocol protocol) => ReferenceWeight.Of(protocol)?.Kilograms ?? 0;

    static CellDose? Total(Arm arm, CellDose dose, decimal weight)
    {
        var total = dose.ToAbsolute(weight);
        return total is not null && arm.Cap.TryGet(out var cap) && cap.ToAbsolute(weight) is { } most ? total.CappedAt(most) : total;
    }

    // One result for each dose; nothing where one of them cannot be computed.
    static object? Each<T>(Listed<CellDose> doses, Func<CellDose, T?> derive)
        where T : class
    {
        if (!doses.IsStated)
            return null;
        var results = new object[doses.Count];
        for (var i = 0; i < results.Length; i++)
        {
            if (derive(doses[i]) is not { } result)
                return null;
            results[i] = result;
        }

        return results;
    }
}
