using MscProtocol.Documents;
using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>Makes a protocol of what a record of any registry holds.</summary>
static class RegistryReading
{
    // How something is given.
    static readonly Field[] Giving = [Arm.Fields.Dose, Arm.Fields.Infusions, Arm.Fields.Interval, Arm.Fields.Times, Arm.Fields.Route];

    /// <summary>Returns what the record says.</summary>
    /// <param name="text">The text of the record.</param>
    /// <param name="study">What it holds.</param>
    /// <param name="remarks">What was said of it already.</param>
    /// <param name="more">Adds what only such records have a field for.</param>
    /// <param name="namesAlone">Whether it tells what is given by its name alone, and has no room for how it is given.</param>
    public static SourceReading Of(
        SourceText text,
        RegistryStudy study,
        RemarkList remarks,
        Action<Draft<TrialProtocol>>? more = null,
        bool namesAlone = false)
    {
        if (TooLong(study) is { Exists: true } list)
            return SourceReading.Refused(text, DocumentProblems.TooManyEntries(ProtocolFormat.MostGroups, list.Place.Span));
        var places = new PlaceMap(study.NctId.Exists ? study.NctId.Place : study.Whole.Place);
        var protocol = Draft.Protocol(places);
        new HeaderReader(study, protocol, remarks).Read();
        var treatment = new TreatmentReader(study, protocol, remarks);
        treatment.Read();
        OutcomeReader.Read(study, protocol);
        more?.Invoke(protocol);
        var type = RegistryCodes.Find(RegistryCodes.StudyTypes, study.StudyType, new());
        if (type == "expanded access")
            ExcuseTrial(places);
        else if (type == "observational")
            Excuse(places, TrialProtocol.Fields.Study, Study.Fields.Phase);
        var built = protocol.Build();
        for (var i = 0; namesAlone && i < built.Arms.Count; i++)
        {
            foreach (var field in Giving)
                places.Excuse(ProtocolPath.Below(ProtocolPath.Below(null, TrialProtocol.Fields.Arms.Name).At(i), field.Name));
        }

        return new(text)
        {
            Protocol = built,
            Locator = places,
            Remarks = remarks.InOrder(),
            GivesCells = treatment.GivesCells,
        };
    }

    // Access to a product for single patients is no trial: its entry has no phase, size, outcomes or follow-up.
    static void ExcuseTrial(PlaceMap places)
    {
        Excuse(places, TrialProtocol.Fields.Study, Study.Fields.Phase);
        Excuse(places, TrialProtocol.Fields.Design, Design.Fields.SampleSize);
        Excuse(places, TrialProtocol.Fields.Endpoints, Endpoints.Fields.Primary);
        Excuse(places, TrialProtocol.Fields.FollowUp, FollowUp.Fields.Duration);
    }

    static void Excuse(PlaceMap places, Field group, Field field) =>
        places.Excuse(ProtocolPath.Below(ProtocolPath.Below(null, group.Name), field.Name));

    // Outcomes stand in two lists.
    static RecordNode TooLong(RegistryStudy study) =>
        study.Arms.Count > ProtocolFormat.MostGroups ? study.Arms[ProtocolFormat.MostGroups].Node
        : study.Interventions.Count > ProtocolFormat.MostGroups ? study.Interventions[ProtocolFormat.MostGroups].Node
        : study.Outcomes.Count > 2 * ProtocolFormat.MostGroups ? study.Whole
        : default;
}
