using MscProtocol.Protocol.Terms;
using MscProtocol.Quantities;
using MscProtocol.Reading.Records;

namespace MscProtocol.Reading.Usdm;

/// <summary>Reads how the trial allocates, masks and compares, how large it is and who watches over it.</summary>
static class DesignFacts
{
    // As ClinicalTrials.gov counts those who do not know the allocation.
    static readonly string[] ByCount = ["single blind", "double blind", "triple blind", "quadruple blind"];

    public static void Read(UsdmStudy study, Draft protocol)
    {
        var draft = protocol.Group("design");
        ReadAllocation(study, draft);
        ReadMasking(study, draft);
        ReadSize(study, draft);
        foreach (var characteristic in study.Design["characteristics"].Items)
        {
            if (UsdmCode.Of(characteristic).Code == UsdmCodes.SingleCentre)
                draft.Set("centres", Quantity<Count>.Of(1, string.Empty), characteristic.Origin);
        }

        foreach (var role in study.Version["roles"].Items)
        {
            if (IsDataMonitor(UsdmCode.Of(role["code"])))
                draft.Set("dataMonitoringCommittee", true, role["code"].Origin);
        }
    }

    // As the official mapping to ClinicalTrials.gov has it: one arm is not allocated, and randomisation is a characteristic.
    static void ReadAllocation(UsdmStudy study, Draft draft)
    {
        foreach (var characteristic in study.Design["characteristics"].Items)
        {
            var coded = UsdmCode.Of(characteristic);
            var term = coded.Code == UsdmCodes.Randomised
                ? Term<Allocation>.Parse("randomised")
                : coded.Decode is { } decode ? CodedTerms<Allocation>.OfWords(decode) : null;
            if (term is not null)
                draft.Set("allocation", term, characteristic.Origin);
        }

        var arms = study.Design["arms"];
        if (arms.Items.Take(2).Count() == 1)
            draft.Set("allocation", Term<Allocation>.Parse("single group"), arms.Origin);
    }

    // A schema of "double" is made more precise by the roles that are masked, which is what ClinicalTrials.gov counts.
    static void ReadMasking(UsdmStudy study, Draft draft)
    {
        var schema = study.Design["blindingSchema"];
        var stated = CodedTerms<Masking>.Read(UsdmCode.Of(schema), UsdmCodes.None, study.Remarks);
        var masked = study.Version["roles"].Items.Where(role => role["masking"]["isMasked"].Flag == true)
            .Concat(study.Design["maskingRoles"].Items)
            .ToList();
        var counted = masked.Count == 0 ? null : Term<Masking>.Parse(ByCount[Math.Min(masked.Count, ByCount.Length) - 1]);
        if (counted is not null && (stated is null || (stated.Name == "double blind" && masked.Count > 2)))
        {
            draft.Set("masking", counted, masked[0].Origin);
        }
        else if (stated is not null)
        {
            draft.Set("masking", stated, schema.Origin);
            if (stated.Name == "open label" && masked.Count > 0)
                study.Remarks.Add(RemarkKind.Disagreement, masked[0], UsdmWording.MaskedRoles(stated.Name, masked.Count));
        }
    }

    // The planned number, or the most of a range, of the population or else of all its cohorts.
    static void ReadSize(UsdmStudy study, Draft draft)
    {
        var population = study.Design["population"];
        if (SizeOf(population["plannedEnrollmentNumber"]) is { } size)
        {
            draft.Set("sampleSize", size, population["plannedEnrollmentNumber"].Origin);
            return;
        }

        var cohorts = population["cohorts"].Items.Select(cohort => UsdmAmount.Of(cohort["plannedEnrollmentNumber"])?.High).ToList();
        if (cohorts.Count > 0 && cohorts.TrueForAll(amount => amount is >= 0 and <= 1e9m) && CountOf(cohorts.Sum() ?? 0) is { } sum)
            draft.Set("sampleSize", sum, population["cohorts"].Origin);
    }

    static Quantity<Count>? SizeOf(RecordNode node) =>
        UsdmAmount.Of(node) is { } amount && (amount.High ?? amount.Low) is { } most ? CountOf(most) : null;

    static Quantity<Count>? CountOf(decimal number) => Quantity<Count>.TryParse(Exact.Print(number), out var count, out _) ? count : null;

    static bool IsDataMonitor(UsdmCode code) =>
        code.Code is { } number && UsdmCodes.DataMonitors.Contains(number)
        || code.Decode is { } decode && decode.Contains("monitor", StringComparison.OrdinalIgnoreCase) && decode.Contains("data", StringComparison.OrdinalIgnoreCase);
}
