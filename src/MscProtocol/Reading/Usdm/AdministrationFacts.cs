using MscProtocol.Notation;
using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>Reads dose, route and schedule of an arm from the administrations of what it receives.</summary>
static class AdministrationFacts
{
    public static void Read(UsdmStudy study, UsdmIntervention intervention, Draft<Arm> arm)
    {
        var administrations = intervention.Administrations;
        List<(CellDose? Dose, int? Count)> given = [];
        foreach (var administration in administrations)
        {
            var amount = UsdmAmount.Of(administration["dose"]);
            var dose = amount is null ? null : UsdmDoses.Of(amount, study.Remarks);
            if (dose is not null)
                arm.Set(Arm.Fields.Dose, dose, amount!.Node.Place);
            else if (amount?.Unit.Exists == true && !UsdmDoses.Counts(amount.Unit))
                RemarkOnUnit(study, amount, arm);
            var route = UsdmCode.Of(administration["route"]);
            if (CodedTerms<Route>.Read(route, UsdmCodes.Routes, study.Remarks) is { } term)
                arm.Set(Arm.Fields.Route, term, route.Words.Place);
            var time = UsdmAmount.Of(administration["duration"]["quantity"]);
            var duration = UsdmTimes.Of(time);
            if (duration is { Unit: "min" or "h" or "s" })
                arm.Group(Arm.Fields.Infusion).Set(Infusion.Fields.Duration, duration, time!.Node.Place);
            given.Add((dose, CountOf(administration, duration, arm)));
        }

        SetInfusions(given, administrations, arm);
        SetConcentration(study, intervention, arm);
    }

    // "5 mg" counts no cells: what is not read is told, and the dose is not missing.
    static void RemarkOnUnit(UsdmStudy study, UsdmAmount amount, Draft<Arm> arm)
    {
        var unit = amount.Unit.Decode ?? amount.Unit.Code!;
        study.Remarks.Add(RemarkKind.UnreadableValue, amount.Unit.Words, UsdmWording.DoseUnit(unit));
        SpokenFacts.Note(arm, Arm.Fields.Dose, "arms.dose", amount.Node.Place);
    }

    // The strength of the substance, where it is one of cells in a volume.
    static void SetConcentration(UsdmStudy study, UsdmIntervention intervention, Draft<Arm> arm)
    {
        var strengths = intervention.Products
            .SelectMany(product => product["ingredients"].Items)
            .SelectMany(ingredient => ingredient["substance"]["strengths"].Items);
        foreach (var strength in strengths)
        {
            if (UsdmAmount.Of(strength["numerator"]) is not { } cells
                || UsdmDoses.Of(cells, study.Remarks) is not { Basis: DoseBasis.Absolute, IsSingle: true } dose
                || UsdmAmount.Of(strength["denominator"]) is not { Low: { } volume, Unit.Decode: { } unit } || volume <= 0)
            {
                continue;
            }

            var amount = Exact.Print(decimal.Round(dose.Magnitude.High!.Value / volume, 0));
            if (Quantity<CellConcentration>.TryParse($"{amount} cells/{unit}", out var concentration, out _))
                arm.Group(Arm.Fields.Infusion).Set(Infusion.Fields.Concentration, concentration, cells.Node.Place);
        }
    }

    // "Once", or how often the interval fits into the time for which it is given.
    static int? CountOf(RecordNode administration, Quantity<Time>? duration, Draft<Arm> arm)
    {
        var frequency = UsdmCode.Of(administration["frequency"]);
        if (frequency.Code == UsdmCodes.Once
            || frequency.Code is null && string.Equals(frequency.Decode, "once", StringComparison.OrdinalIgnoreCase))
        {
            return 1;
        }

        if (IntervalOf(frequency) is not { } interval)
            return null;
        arm.Set(Arm.Fields.Interval, interval, frequency.Words.Place);
        return duration is { IsSingle: true } && duration.Magnitude.High % interval.Magnitude.High == 0
            && duration.Magnitude.High / interval.Magnitude.High is var count and >= 1 and < 1000
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

    // Equal doses follow one another, also where one is not stated; different ones may be steps of an escalation, of which each is given
    // so often.
    static void SetInfusions(List<(CellDose? Dose, int? Count)> given, IReadOnlyList<RecordNode> administrations, Draft<Arm> arm)
    {
        if (given.Count == 0 || !given.TrueForAll(one => one.Count is not null))
            return;
        var counts = given.Select(one => one.Count!.Value).ToList();
        var isSame = given.Select(one => one.Dose).OfType<CellDose>().Distinct().Take(2).Count() < 2;
        if (isSame || counts.Distinct().Take(2).Count() == 1)
        {
            var total = Quantity<Count>.Of(isSame ? counts.Sum() : counts[0], string.Empty);
            arm.Set(Arm.Fields.Infusions, total, UsdmCode.Of(administrations[0]["frequency"]).Words.Place);
        }
    }
}
