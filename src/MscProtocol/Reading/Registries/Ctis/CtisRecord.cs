using System.Globalization;
using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>Finds the fields of a trial of CTIS, where "MSC" is a member state concerned, and many codes mislead: words count.</summary>
static class CtisRecord
{
    const string Placebo = "3";

    // More than there are people.
    const decimal TooMany = 10_000_000_000;

    /// <summary>Returns what the record says; <see langword="null"/> when it has no first part.</summary>
    public static SourceReading? Read(SourceText text, RecordNode root)
    {
        var application = root["authorizedApplication"];
        var one = root["authorizedPartI"].IsObject ? root["authorizedPartI"] : application["authorizedPartI"];
        var two = root["authorizedPartI"].IsObject ? root["authorizedPartsII"] : application["authorizedPartsII"];
        if (!one.IsObject)
            return null;
        var remarks = new RemarkList();
        var details = one["trialDetails"];
        var information = details["trialInformation"];
        var identifiers = details["clinicalTrialIdentifiers"];
        RecordNode[] titles = [identifiers["fullTitle"], identifiers["publicTitle"]];
        DesignWords design = new(default, titles);
        List<RegistryOutcome> outcomes =
        [
            .. Outcomes(information["endPoint"]["primaryEndPoints"], Endpoints.Fields.Primary),
            .. Outcomes(information["endPoint"]["secondaryEndPoints"], Endpoints.Fields.Secondary),
        ];
        RegistryStudy study = new()
        {
            Whole = root,
            NctId = root["ctNumber"],
            OtherIds = [.. OtherIds(root, application, identifiers)],
            BriefTitle = RecordProse.Of(titles[1]),
            OfficialTitle = RecordProse.Of(titles[0]),
            Start = FirstRecruitment(two),
            Phases = RegistryPhases.Read(root["trialPhase"]),
            Allocation = design.Allocation,
            Masking = design.Masking,
            Enrolment = Enrolment(one, two),
            Conditions =
            [
                .. information["medicalCondition"]["partIMedicalConditions"].Items
                    .Select(condition => condition["medicalCondition"]).Where(condition => condition.Exists),
            ],
            Summary = RecordProse.Of(information["trialObjective"]["mainObjective"]),
            Interventions = [.. one["products"].Items.Select(Product).OfType<RegistryIntervention>()],
            MinimumAge = Bound(root["ageGroup"], lower: true),
            MaximumAge = Bound(root["ageGroup"], lower: false),
            Outcomes = outcomes,
        };
        return RegistryReading.Of(text, study, remarks, protocol => ReadControl(one, protocol));
    }

    static void ReadControl(RecordNode one, Draft<TrialProtocol> protocol)
    {
        foreach (var product in one["products"].Items)
        {
            if (product["mpRoleInTrial"].Text != Placebo)
                continue;
            var design = protocol.Group(TrialProtocol.Fields.Design);
            var place = product["mpRoleInTrial"].Place;
            design.Set(Design.Fields.Control, Term<ControlKind>.Parse("concurrent"), place);
            design.Group(Design.Fields.Comparator).Set(Comparator.Fields.Kind, Term<ComparatorKind>.Parse("placebo"), place);
        }
    }

    static IEnumerable<RecordNode> OtherIds(RecordNode root, RecordNode application, RecordNode identifiers) =>
        new[]
        {
            identifiers["secondaryIdentifyingNumbers"]["nctNumber"]["number"], application["eudraCt"]["eudraCtCode"],
            root["eudraCtInfo"]["eudraCtCode"],
        }.SelectMany(node => RegistryNumbers.In(node.Text).Select(node.As));

    // Those of the countries of the EEA, and those of the rest of the world.
    static RecordNode Enrolment(RecordNode one, RecordNode two)
    {
        var counts = two.Items.Select(country => country["recruitmentSubjectCount"]).Append(one["rowSubjectCount"])
            .Where(count => count.Number is >= 0 and < TooMany).ToList();
        return counts.Count == 0 ? default : counts[0].As(counts.Sum(count => count.Number!.Value).ToString(CultureInfo.InvariantCulture));
    }

    static RecordNode FirstRecruitment(RecordNode two) =>
        two.Items.SelectMany(country => country["mscInfo"]["trialRecruitmentPeriod"].Items)
            .Select(period => RegistryDates.Day(period["recruitmentStartDate"])).OfType<RecordNode>()
            .OrderBy(date => date.Text, StringComparer.Ordinal).FirstOrDefault();

    // "65+ years, 18-64 years"
    static RecordNode Bound(RecordNode groups, bool lower)
    {
        if (groups.Text is not { } text || text.Contains("In utero", StringComparison.OrdinalIgnoreCase))
            return default;
        var hasChildren = text.Contains("0-17", StringComparison.Ordinal);
        var hasAdults = text.Contains("18-64", StringComparison.Ordinal);
        var hasElderly = text.Contains("65+", StringComparison.Ordinal);
        var bound = lower
            ? hasChildren ? null : hasAdults ? "18 years" : hasElderly ? "65 years" : null
            : hasElderly ? null : hasAdults ? "64 years" : hasChildren ? "17 years" : null;
        return bound is null ? default : groups.As(bound);
    }

    static RegistryIntervention? Product(RecordNode product)
    {
        List<RecordProse> names =
        [
            .. new[]
            {
                product["productName"], product["productDictionaryInfo"]["prodName"],
                product["productDictionaryInfo"]["activeSubstanceName"], product["jsonActiveSubstanceNames"],
            }.Select(RecordProse.Of).OfType<RecordProse>(),
        ];
        return names.Count == 0 ? null
            : new(product, names[0], product["routes"].Items.Select(RecordProse.Of).FirstOrDefault(), names[1..], []);
    }

    static IEnumerable<RegistryOutcome> Outcomes(RecordNode list, GroupListField<Endpoints, Endpoint> rank) =>
        list.Items.Select(item => item["endPoint"]).Where(point => point.Text is not null)
            .Select(point => new RegistryOutcome(rank, point, RecordProse.Of(point), null, null));
}
