using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>
/// Finds the fields of a record in the classic form, in which every field is a list and the lists of arms, interventions and
/// outcomes are flattened: what an arm does not have is missing from its list, and nothing says from where.
/// </summary>
static class ClassicRecord
{
    static readonly (string Prefix, GroupListField<Endpoints, Endpoint> Rank)[] Outcomes =
        [("Primary", Endpoints.Fields.Primary), ("Secondary", Endpoints.Fields.Secondary), ("Other", Endpoints.Fields.Exploratory)];

    /// <summary>Returns the study; text that belongs to no arm, intervention or outcome for certain is left out, with a remark.</summary>
    public static RegistryStudy Read(RecordNode root, RemarkList remarks) => new()
    {
        Whole = root,
        NctId = First(root, "NCTId"),
        BriefTitle = RecordProse.Of(First(root, "BriefTitle")),
        OfficialTitle = RecordProse.Of(First(root, "OfficialTitle")),
        Acronym = First(root, "Acronym"),
        Registered = First(root, "StudyFirstSubmitDate").Exists ? First(root, "StudyFirstSubmitDate") : First(root, "StudyFirstPostDate"),
        Start = First(root, "StartDate"),
        StudyType = First(root, "StudyType"),
        Phases = [.. root["Phase"].Items],
        Allocation = First(root, "DesignAllocation"),
        Model = First(root, "DesignInterventionModel"),
        ModelDescription = RecordProse.Of(First(root, "DesignInterventionModelDescription")),
        Masking = First(root, "DesignMasking"),
        WhoMasked = [.. root["DesignWhoMasked"].Items],
        Enrolment = First(root, "EnrollmentCount"),
        Committee = First(root, "OversightHasDMC"),
        Facilities = [.. root["LocationFacility"].Items],
        Conditions = [.. root["Condition"].Items],
        Keywords = [.. root["Keyword"].Items.Select(RecordProse.Of).OfType<RecordProse>()],
        Summary = RecordProse.Of(First(root, "BriefSummary")),
        Description = RecordProse.Of(First(root, "DetailedDescription")),
        Criteria = RecordProse.Of(First(root, "EligibilityCriteria")),
        HealthyVolunteers = First(root, "HealthyVolunteers"),
        MinimumAge = First(root, "MinimumAge"),
        MaximumAge = First(root, "MaximumAge"),
        TargetDuration = First(root, "TargetDuration"),
        Arms = Arms(root, remarks),
        Interventions = Interventions(root, remarks),
        Outcomes = [.. Outcomes.SelectMany(list => OutcomesOf(root, list.Prefix, list.Rank, remarks))],
        TimeFrames =
        [
            .. Outcomes.SelectMany(list => root[list.Prefix + "OutcomeTimeFrame"].Items).Select(RecordProse.Of).OfType<RecordProse>(),
        ],
    };

    static RecordNode First(RecordNode root, string key) => root[key].Items.FirstOrDefault();

    static List<RegistryArm> Arms(RecordNode root, RemarkList remarks)
    {
        List<RecordNode> labels = [.. root["ArmGroupLabel"].Items];
        var types = Placed(root["ArmGroupType"], labels.Count, remarks);
        var descriptions = Placed(root["ArmGroupDescription"], labels.Count, remarks);
        var names = labels.Count == 1 ? [.. root["ArmGroupInterventionName"].Items] : new List<RecordNode>();
        return
        [
            .. labels.Select((label, i) => new RegistryArm(label, RecordProse.Of(label), types[i], RecordProse.Of(descriptions[i]), names)),
        ];
    }

    static List<RegistryIntervention> Interventions(RecordNode root, RemarkList remarks)
    {
        List<RecordNode> names = [.. root["InterventionName"].Items];
        var descriptions = Placed(root["InterventionDescription"], names.Count, remarks);
        var isOnly = names.Count == 1;
        List<RecordProse> others = isOnly ? [.. root["InterventionOtherName"].Items.Select(RecordProse.Of).OfType<RecordProse>()] : [];
        List<RecordNode> labels = isOnly ? [.. root["InterventionArmGroupLabel"].Items] : [];
        return
        [
            .. names.Select((name, i) =>
                new RegistryIntervention(name, RecordProse.Of(name), RecordProse.Of(descriptions[i]), others, labels)),
        ];
    }

    static IEnumerable<RegistryOutcome> OutcomesOf(
        RecordNode root, string prefix, GroupListField<Endpoints, Endpoint> rank, RemarkList remarks)
    {
        List<RecordNode> measures = [.. root[prefix + "OutcomeMeasure"].Items];
        var descriptions = Placed(root[prefix + "OutcomeDescription"], measures.Count, remarks);
        var frames = Placed(root[prefix + "OutcomeTimeFrame"], measures.Count, remarks);
        for (var i = 0; i < measures.Count; i++)
            yield return new(rank, measures[i], RecordProse.Of(measures[i]), RecordProse.Of(descriptions[i]), RecordProse.Of(frames[i]));
    }

    // As many entries as there are things: one each. Anything else cannot be placed.
    static IReadOnlyList<RecordNode> Placed(RecordNode list, int count, RemarkList remarks)
    {
        List<RecordNode> items = [.. list.Items];
        if (items.Count == count)
            return items;
        if (items.Count > 0)
            remarks.Add(RemarkKind.NotPlaced, items[0], RegistryWording.NotPlaced(list.Pointer, items.Count, count));
        return new RecordNode[count];
    }
}
