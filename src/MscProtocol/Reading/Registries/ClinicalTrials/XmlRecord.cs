using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>Finds the fields of a record in the XML of the first ClinicalTrials.gov, also where it was converted to JSON.</summary>
static class XmlRecord
{
    static readonly (string List, GroupListField<Endpoints, Endpoint> Rank)[] Outcomes =
    [
        ("primary_outcome", Endpoints.Fields.Primary), ("secondary_outcome", Endpoints.Fields.Secondary),
        ("other_outcome", Endpoints.Fields.Exploratory),
    ];

    /// <summary>Returns the study.</summary>
    public static RegistryStudy Read(RecordNode root)
    {
        var ids = root["id_info"];
        var info = root["study_design_info"];
        var eligibility = root["eligibility"];
        List<RegistryOutcome> outcomes =
        [
            .. Outcomes.SelectMany(
                list => root[list.List].Items.Where(item => item["measure"].Exists).Select(item => OutcomeOf(item, list.Rank))),
        ];
        DesignWords design = new(Masked(info["masking"]), []);
        return new()
        {
            Whole = root,
            NctId = ids["nct_id"],
            OtherIds =
            [
                .. ids["secondary_id"].Items.Append(ids["org_study_id"]).SelectMany(id => RegistryNumbers.In(id.Text).Select(id.As)),
            ],
            BriefTitle = RecordProse.Of(root["brief_title"]),
            OfficialTitle = RecordProse.Of(root["official_title"]),
            Acronym = root["acronym"],
            Registered = root["study_first_submitted"].Exists ? root["study_first_submitted"] : root["study_first_posted"],
            Start = root["start_date"],
            StudyType = root["study_type"],
            Phases = RegistryPhases.Read(root["phase"]),
            Allocation = info["allocation"],
            Model = info["intervention_model"],
            ModelDescription = RecordProse.Of(info["intervention_model_description"]),
            Masking = design.Masking,
            WhoMasked = design.WhoMasked,
            Enrolment = root["enrollment"],
            Committee = root["oversight_info"]["has_dmc"],
            Facilities = [.. root["location"].Items],
            Conditions = [.. root["condition"].Items],
            Keywords = [.. root["keyword"].Items.Select(RecordProse.Of).OfType<RecordProse>()],
            Summary = RecordProse.Of(root["brief_summary"]["textblock"]),
            Description = RecordProse.Of(root["detailed_description"]["textblock"]),
            Criteria = RecordProse.Of(eligibility["criteria"]["textblock"]),
            HealthyVolunteers = eligibility["healthy_volunteers"],
            MinimumAge = eligibility["minimum_age"],
            MaximumAge = eligibility["maximum_age"],
            TargetDuration = root["target_duration"],
            Arms = [.. root["arm_group"].Items.Where(item => item.IsObject).Select(ArmOf)],
            Interventions = [.. root["intervention"].Items.Where(item => item.IsObject).Select(InterventionOf)],
            Outcomes = outcomes,
            TimeFrames = [.. outcomes.Select(outcome => outcome.TimeFrame).OfType<RecordProse>()],
        };
    }

    // "Triple (Participant, Investigator)", as other forms write it behind the word.
    static RecordNode Masked(RecordNode masking) => masking.Text is { } text ? masking.As($"Masking: {text}") : default;

    static RegistryArm ArmOf(RecordNode item) => new(
        item, RecordProse.Of(item["arm_group_label"]), item["arm_group_type"], RecordProse.Of(item["description"]), []);

    static RegistryIntervention InterventionOf(RecordNode item) => new(
        item,
        RecordProse.Of(item["intervention_name"]),
        RecordProse.Of(item["description"]),
        [.. item["other_name"].Items.Select(RecordProse.Of).OfType<RecordProse>()],
        [.. item["arm_group_label"].Items]);

    static RegistryOutcome OutcomeOf(RecordNode item, GroupListField<Endpoints, Endpoint> rank) => new(
        rank, item, RecordProse.Of(item["measure"]), RecordProse.Of(item["description"]), RecordProse.Of(item["time_frame"]));
}
