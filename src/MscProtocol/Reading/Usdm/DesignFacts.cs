using MscProtocol.Notation;
using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>Reads how the trial allocates, masks and compares, how large it is and who watches over it.</summary>
static class DesignFacts
{
    // As ClinicalTrials.gov counts those who do not know the allocation.
    static readonly string[] ByCount = ["single blind", "double blind", "triple blind", "quadruple blind"];

    public static void Read(UsdmStudy study, Draft<TrialProtocol> protocol)
    {
        var draft = protocol.Group(TrialProtocol.Fields.Design);
        ReadAllocation(study, draft);
        ReadMasking(study, draft);
        ReadSize(study, draft);
        foreach (var characteristic in study.Design["characteristics"].Items)
        {
            var coded = UsdmCode.Of(characteristic);
            if (coded.Code == UsdmCodes.SingleCentre)
                draft.Set(Design.Fields.Centres, Quantity<Count>.Of(1, string.Empty), coded.Words.Place);
        }

        foreach (var role in study.Version["roles"].Items)
        {
            var code = UsdmCode.Of(role["code"]);
            if (IsDataMonitor(code))
                draft.Set(Design.Fields.DataMonitoringCommittee, true, code.Words.Place);
        }
    }

    /// <summary>Sets what the control group receives, from the role of an arm among others.</summary>
    public static void ReadControl(Term<ArmRole> role, Place origin, Draft<Design> draft)
    {
        var comparator = role.Name switch
        {
            "placebo" => "placebo",
            "active comparator" => "active comparator",
            "no intervention" => "no treatment",
            "sham" => "other",
            _ => null,
        };
        if (comparator is null)
            return;
        draft.Set(Design.Fields.Control, Term<ControlKind>.Parse("concurrent"), origin);
        draft.Group(Design.Fields.Comparator).Set(Comparator.Fields.Kind, Term<ComparatorKind>.Parse(comparator), origin);
    }

    // As the official mapping to ClinicalTrials.gov has it: one arm is not allocated, and randomisation is a characteristic.
    static void ReadAllocation(UsdmStudy study, Draft<Design> draft)
    {
        foreach (var characteristic in study.Design["characteristics"].Items)
        {
            var coded = UsdmCode.Of(characteristic);
            var term = coded.Code == UsdmCodes.Randomised
                ? Term<Allocation>.Parse("randomised")
                : coded.Decode is { } decode ? CodedTerms<Allocation>.OfWords(decode) : null;
            if (term is not null)
                draft.Set(Design.Fields.Allocation, term, coded.Words.Place);
        }

        var arms = study.Design["arms"];
        if (arms.Items.Take(2).Count() == 1)
            draft.Set(Design.Fields.Allocation, Term<Allocation>.Parse("single group"), arms.Place);
    }

    // A schema of "double" is made more precise by the roles that are masked, which is what ClinicalTrials.gov counts.
    static void ReadMasking(UsdmStudy study, Draft<Design> draft)
    {
        var schema = UsdmCode.Of(study.Design["blindingSchema"]);
        var stated = CodedTerms<Masking>.Read(schema, UsdmCodes.None, study.Remarks);
        var masked = study.Version["roles"].Items.Select(role => role["masking"]["isMasked"]).Where(masking => UsdmFlag.Of(masking) == true)
            .Concat(study.Design["maskingRoles"].Items.Select(masking => UsdmCode.Of(masking["role"]).Words))
            .ToList();
        var counted = masked.Count == 0 ? null : Term<Masking>.Parse(ByCount[Math.Min(masked.Count, ByCount.Length) - 1]);
        if (counted is not null && (stated is null || (stated.Name == "double blind" && masked.Count > 2)))
        {
            draft.Set(Design.Fields.Masking, counted, masked[0].Place);
        }
        else if (stated is not null)
        {
            draft.Set(Design.Fields.Masking, stated, schema.Words.Place);
            if (stated.Name == "open label" && masked.Count > 0)
                study.Remarks.Add(RemarkKind.Disagreement, masked[0], UsdmWording.MaskedRoles(stated.Name, masked.Count));
        }
    }

    // The planned number, or the most of a range, of the population or else of all its cohorts.
    static void ReadSize(UsdmStudy study, Draft<Design> draft)
    {
        var population = study.Design["population"];
        var planned = UsdmAmount.Of(population["plannedEnrollmentNumber"]);
        if (planned is not null && CountOf(planned.Most) is { } size)
        {
            draft.Set(Design.Fields.SampleSize, size, planned.Node.Place);
            return;
        }

        var cohorts = population["cohorts"].Items.Select(cohort => UsdmAmount.Of(cohort["plannedEnrollmentNumber"])).ToList();
        if (cohorts.Count > 0 && cohorts.TrueForAll(amount => amount?.Most is >= 0 and <= 1e9m)
            && CountOf(cohorts.Sum(amount => amount!.Most)) is { } sum)
        {
            draft.Set(Design.Fields.SampleSize, sum, cohorts[0]!.Node.Place);
        }
    }

    static Quantity<Count>? CountOf(decimal number) => Quantity<Count>.TryParse(Exact.Print(number), out var count, out _) ? count : null;

    static bool IsDataMonitor(UsdmCode code) =>
        code.Code is { } number && UsdmCodes.DataMonitors.Contains(number)
        || code.Decode is { } decode
            && decode.Contains("monitor", StringComparison.OrdinalIgnoreCase)
            && decode.Contains("data", StringComparison.OrdinalIgnoreCase);
}
