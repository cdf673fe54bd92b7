using MscProtocol.Documents;
using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>Reads CDISC USDM documents, version 3 or 4, also where exports do not conform.</summary>
sealed class UsdmReader : TreeReader
{
    const string Version = "usdmVersion";
    const string Study = "study";

    // Fields of version 3 that version 4 has elsewhere or under another name.
    static readonly string[] VersionFields = ["studyPhase", "studyType"];
    static readonly string[] DesignFields = ["interventionModel", "trialIntentTypes", "trialTypes", "studyInterventions"];

    // The published facts beyond it anybody may use, but nobody must.
    static readonly Reach Reach = new();

    /// <inheritdoc/>
    public override LocalizedText Description => UsdmWording.Description;

    /// <inheritdoc/>
    public override LocalizedText Lack => UsdmWording.Lack;

    /// <inheritdoc/>
    public override bool Carries(ProtocolPath path) => Reach.Carries(path);

    /// <inheritdoc/>
    public override Recognition Recognise(MappingNode root) =>
        root.Find(Version) is not null || ((root.Find(Study) ?? root) as MappingNode)?.Find("versions") is SequenceNode
            ? Recognition.Sure
            : Recognition.None;

    /// <inheritdoc/>
    public override SourceReading? Read(SourceText text, Node root)
    {
        RecordNode document = new(text, root);
        var node = UsdmEnvelope.StudyOf(document);
        if (!node.Exists)
            return null;
        var remarks = new RemarkList();
        var study = new UsdmStudy(document, node, remarks);
        var places = new PlaceMap(node.Place);
        var draft = Draft.Protocol(places);
        RemarkOn(document, study);
        ReadPublishedFacts(study, draft.Untyped);
        StudyFacts.Read(study, draft);
        DesignFacts.Read(study, draft);
        PopulationFacts.Read(study, draft);
        var (endpoints, safety) = EndpointFacts.Read(study, draft);
        FollowUpFacts.Read(study, draft.Group(TrialProtocol.Fields.FollowUp));
        OutcomeFacts.ReadFollowUp(draft.Group(TrialProtocol.Fields.FollowUp), endpoints, safety);
        var treatment = new UsdmTreatment(study, draft);
        treatment.Read();
        return new(text)
        {
            Protocol = draft.Build(),
            Locator = places,
            Remarks = remarks.InOrder(),
            GivesCells = treatment.GivesCells,
        };
    }

    static void RemarkOn(RecordNode root, UsdmStudy study)
    {
        var stated = UsdmEnvelope.WrapperOf(root)["usdmVersion"];
        study.Remarks.Add(RemarkKind.Conformance, stated.Exists ? stated : study.Study["versions"], UsdmWording.Conformance(study.Release));
        if (stated.Text?.Trim() is { } version && !IsOf(version, study.Release))
            study.Remarks.Add(RemarkKind.Disagreement, stated, UsdmWording.OtherRelease(version, study.Release));
        RemarkOnOldFields(study, stated.Text?.Trim());
        var versions = study.Study["versions"].Items.Count();
        if (versions > 1)
            study.Remarks.Add(RemarkKind.NotPlaced, study.Study["versions"], UsdmWording.SeveralVersions(versions));
        var designs = study.Version["studyDesigns"].Items.Count();
        if (designs > 1)
            study.Remarks.Add(RemarkKind.NotPlaced, study.Version["studyDesigns"], UsdmWording.SeveralDesigns(designs));
    }

    // A document that calls itself version 4 and is built so, but for a field.
    static void RemarkOnOldFields(UsdmStudy study, string? stated)
    {
        if (stated?.StartsWith('4') != true || study.Release != UsdmRelease.Fourth)
            return;
        foreach (var old in VersionFields.Select(name => (name, Node: study.Version[name])).Concat(
            DesignFields.Select(name => (name, Node: study.Design[name]))))
        {
            if (old.Node.Exists)
                study.Remarks.Add(RemarkKind.Malformed, old.Node, UsdmWording.OldField(old.name));
        }
    }

    // 3.1 to 3.13 are steps from version 3 to version 4, and may be built as either.
    static bool IsOf(string version, UsdmRelease release) =>
        version.StartsWith(release.Name, StringComparison.Ordinal)
        || (version.StartsWith("3.", StringComparison.Ordinal) && !version.StartsWith("3.0", StringComparison.Ordinal));

    static void ReadPublishedFacts(UsdmStudy study, Draft protocol)
    {
        foreach (var group in UsdmFacts.Groups)
        {
            var reader = new UsdmFactReader(group.Name, group.Shape, protocol.Group(group), study.Remarks);
            foreach (var owner in new[] { study.Design, study.Version, study.Study })
                reader.ReadExtensions(owner);
        }
    }
}
