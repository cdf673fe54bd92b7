using MscProtocol.Protocol.Terms;
using MscProtocol.Quantities;
using MscProtocol.Reading.Records;

namespace MscProtocol.Reading.Usdm;

/// <summary>Reads dose, route and schedule of an arm from the administrations of what it receives.</summary>
static class AdministrationFacts
{
    public static void Read(UsdmStudy study, IReadOnlyList<RecordNode> administrations, Draft arm)
    {
        List<(CellDose? Dose, int? Count)> given = [];
        foreach (var administration in administrations)
        {
            var dose = UsdmAmount.Of(administration["dose"]) is { } amount ? UsdmDoses.Of(amount, study.Remarks) : null;
            if (dose is not null)
                arm.Set("dose", dose, administration["dose"]["value"].Exists ? administration["dose"]["value"].Origin : administration["dose"].Origin);
            if (CodedTerms<Route>.Read(UsdmCode.Of(administration["route"]), UsdmCodes.Routes, study.Remarks) is { } route)
                arm.Set("route", route, administration["route"].Origin);
            var duration = UsdmTimes.Of(UsdmAmount.Of(administration["duration"]["quantity"]));
            if (duration is not null && duration.Unit is "min" or "h" or "s")
                arm.Group("infusion").Set("duration", duration, administration["duration"]["quantity"].Origin);
            given.Add((dose, CountOf(administration, duration, arm)));
        }

        SetInfusions(given, administrations, arm);
    }

    // "Once", or how often the interval fits into the time for which it is given.
    static int? CountOf(RecordNode administration, Quantity<Time>? duration, Draft arm)
    {
        var frequency = UsdmCode.Of(administration["frequency"]);
        if (frequency.Code == UsdmCodes.Once || frequency.Code is null && string.Equals(frequency.Decode, "once", StringComparison.OrdinalIgnoreCase))
            return 1;
        if (IntervalOf(frequency) is not { } interval)
            return null;
        arm.Set("interval", interval, administration["frequency"].Origin);
        return duration is { IsSingle: true } && duration.Magnitude.High % interval.Magnitude.High == 0 && duration.Magnitude.High / interval.Magnitude.High is var count and >= 1 and < 1000
            ? (int)count
            : null;
    }

    static Quantity<Time>? IntervalOf(UsdmCode frequency)
    {
        var written = frequency.Code is { } code ? UsdmCodes.Intervals.GetValueOrDefault(code) : null;
        written ??= frequency.Decode?.Trim().ToLowerInvariant() switch
        {
            "daily" or "once daily" => "1 d",
            "weekly" or "every week" or "once weekly" => "1 wk",
            "monthly" or "every month" => "1 mo",
            _ => null,
        };
        return written is null ? null : Quantity<Time>.Parse(written);
    }

    // Equal doses follow one another; different ones may be steps of an escalation, of which each is given so often.
    static void SetInfusions(List<(CellDose? Dose, int? Count)> given, IReadOnlyList<RecordNode> administrations, Draft arm)
    {
        if (given.Count == 0 || !given.TrueForAll(one => one.Count is not null))
            return;
        var counts = given.Select(one => one.Count!.Value).ToList();
        var isSame = given.TrueForAll(one => Equals(one.Dose, given[0].Dose));
        if (isSame || counts.Distinct().Take(2).Count() == 1)
            arm.Set("infusions", Quantity<Count>.Of(isSame ? counts.Sum() : counts[0], string.Empty), administrations[0]["frequency"].Origin);
    }
}
