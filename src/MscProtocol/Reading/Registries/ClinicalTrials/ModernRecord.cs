using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>Finds the fields of a record in the form of API version 2.</summary>
static class ModernRecord
{
    static readonly (string List, GroupListField<Endpoints, Endpoint> Rank)[] Outcomes =
    [
        ("primaryOutcomes", Endpoints.Fields.Primary), ("secondaryOutcomes", Endpoints.Fields.Secondary),
        ("otherOutcomes", Endpoints.Fields.Exploratory),
    ];

    /// <summary>Returns the study in a protocol section.</summary>
    public static RegistryStudy Read(RecordNode section)
    {
        var identification = section["identificationModule"];
        var status = section["statusModule"];
        var description = section["descriptionModule"];
        var design = section["designModule"];
        var info = design["designInfo"];
        var arms = section["armsInterventionsModule"];
        var eligibility = section["eligibilityModule"];
        List<RegistryOutcome> outcomes =
        [
            .. Outcomes.SelectMany(
                list => section["outcomesModule"][list.List].Items.Where(item => item.IsObject).Select(item => OutcomeOf(item, list.Rank))),
        ];
        return new()
        {
            Whole = section,
            NctId = identification["nctId"],
            OtherIds = [.. identification["secondaryIdInfos"].Items.Where(IsRegistryId).Select(item => item["id"])],
            BriefTitle = RecordProse.Of(identification["briefTitle"]),
            OfficialTitle = RecordProse.Of(identification["officialTitle"]),
            Acronym = identification["acronym"],
            Registered = FirstOf(status["studyFirstSubmitDate"], status["studyFirstPostDateStruct"]["date"]),
            Start = status["startDateStruct"]["date"],
            StudyType = design["studyType"],
            Phases = [.. design["phases"].Items],
            Allocation = info["allocation"],
            Model = info["interventionModel"],
            ModelDescription = RecordProse.Of(info["interventionModelDescription"]),
            Masking = info["maskingInfo"]["masking"],
            WhoMasked = [.. info["maskingInfo"]["whoMasked"].Items],
            Enrolment = design["enrollmentInfo"]["count"],
            IsEnrolmentActual = design["enrollmentInfo"]["type"].Text is "ACTUAL",
            Committee = section["oversightModule"]["oversightHasDmc"],
            Facilities = [.. section["contactsLocationsModule"]["locations"].Items],
            Conditions = [.. section["conditionsModule"]["conditions"].Items],
            Keywords = [.. section["conditionsModule"]["keywords"].Items.Select(RecordProse.Of).OfType<RecordProse>()],
            Summary = RecordProse.Of(description["briefSummary"]),
            Description = RecordProse.Of(description["detailedDescription"]),
            Criteria = RecordProse.Of(eligibility["eligibilityCriteria"]),
            HealthyVolunteers = eligibility["healthyVolunteers"],
            MinimumAge = eligibility["minimumAge"],
            MaximumAge = eligibility["maximumAge"],
            TargetDuration = design["targetDuration"],
            Arms = [.. arms["armGroups"].Items.Where(item => item.IsObject).Select(ArmOf)],
            Interventions = [.. arms["interventions"].Items.Where(item => item.IsObject).Select(InterventionOf)],
            Outcomes = outcomes,
            TimeFrames = [.. outcomes.Select(outcome => outcome.TimeFrame).OfType<RecordProse>()],
        };
    }

    static bool IsRegistryId(RecordNode item) =>
        item["type"].Text is "REGISTRY" or "EUDRACT_NUMBER" or "CTIS" && item["id"].Text is not null;

    static RegistryArm ArmOf(RecordNode item) => new(
        item, RecordProse.Of(item["label"]), item["type"], RecordProse.Of(item["description"]), [.. item["interventionNames"].Items]);

    static RegistryIntervention InterventionOf(RecordNode item) => new(
        item,
        RecordProse.Of(item["name"]),
        RecordProse.Of(item["description"]),
        [.. item["otherNames"].Items.Select(RecordProse.Of).OfType<RecordProse>()],
        [.. item["armGroupLabels"].Items]);

    static RegistryOutcome OutcomeOf(RecordNode item, GroupListField<Endpoints, Endpoint> rank) => new(
        rank, item, RecordProse.Of(item["measure"]), RecordProse.Of(item["description"]), RecordProse.Of(item["timeFrame"]));

    static RecordNode FirstOf(RecordNode first, RecordNode second) => first.Exists ? first : second;
}
