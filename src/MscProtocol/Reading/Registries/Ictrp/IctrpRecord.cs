using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>Finds the fields of a record of WHO ICTRP, into which each register writes in a way of its own.</summary>
static class IctrpRecord
{
    // A status that is glued to the title, and the blanks behind it.
    const string Status = "Cancelled by";
    const string Gap = "   ";

    /// <summary>Returns what the record says; <see langword="null"/> when it has no <c>TrialID</c>.</summary>
    public static SourceReading? Read(SourceText text, RecordNode root)
    {
        var id = root["TrialID"];
        if (id.Text is null)
            return null;
        var remarks = new RemarkList();
        var titles = new[] { Title(Of(root, "Scientific_title")), Title(Of(root, "Public_title")) };
        var design = new DesignWords(Of(root, "Study_design"), titles);
        var intervention = Of(root, "Intervention");
        var given = IctrpGiven.Read(intervention);
        var criteria = Of(root, "Inclusion_Criteria");
        IctrpSigns.Remark([.. titles, criteria], remarks);
        var (low, high) = IctrpAges.Read(Of(root, "Inclusion_agemin"), Of(root, "Inclusion_agemax"), criteria);
        List<RegistryOutcome> outcomes =
        [
            .. IctrpOutcomes.Read(Of(root, "Primary_outcome"), Endpoints.Fields.Primary),
            .. IctrpOutcomes.Read(Of(root, "Secondary_outcome"), Endpoints.Fields.Secondary),
        ];
        RegistryStudy study = new()
        {
            Whole = root,
            NctId = id,
            OtherIds = IctrpIds.Read(Of(root, "Secondary_ID")),
            BriefTitle = RecordProse.Of(titles[1]),
            OfficialTitle = RecordProse.Of(titles[0]),
            Acronym = Of(root, "Acronym"),
            Registered = IctrpDates.Registered(Of(root, "Date_registration3"), Of(root, "Date_registration")),
            Start = IctrpDates.Enrolled(Of(root, "Date_enrollement"), id.Text),
            StudyType = StudyType(Of(root, "Study_type")),
            Phases = IctrpPhases.Read(Of(root, "Phase"), remarks),
            Allocation = design.Allocation,
            Masking = design.Masking,
            WhoMasked = design.WhoMasked,
            Enrolment = IctrpSizes.Read(Of(root, "Target_size"), remarks),
            Conditions = IctrpConditions.Read(Of(root, "Condition")),
            Criteria = RecordProse.Of(criteria),
            MinimumAge = low,
            MaximumAge = high,
            ModelDescription = given.Before,
            Arms = given.Arms,
            Interventions = given.Interventions,
            Outcomes = outcomes,
            TimeFrames = [.. outcomes.Select(outcome => outcome.TimeFrame).OfType<RecordProse>()],
        };
        var namesAlone = IctrpGiven.IsNames(intervention.Text) || IctrpProducts.Are(intervention.Text ?? string.Empty);
        return RegistryReading.Of(text, study, remarks, namesAlone: namesAlone);
    }

    // In XML with underscores, in tables with blanks.
    static RecordNode Of(RecordNode root, string name) => root[name] is { Exists: true } node ? node : root[name.Replace('_', ' ')];

    // "Cancelled by the investigator     Clinical Study of …"
    static RecordNode Title(RecordNode title) =>
        title.Text is { } text && text.StartsWith(Status, StringComparison.OrdinalIgnoreCase)
            && text.IndexOf(Gap, StringComparison.Ordinal) is >= 0 and var gap
            ? title.As(text[gap..].TrimStart())
            : title;

    static RecordNode StudyType(RecordNode type) => type.Text is not { } text ? default
        : text.Contains("observational", StringComparison.OrdinalIgnoreCase) ? type.As("OBSERVATIONAL")
        : text.Contains("intervention", StringComparison.OrdinalIgnoreCase) ? type.As("INTERVENTIONAL")
        : default;
}
