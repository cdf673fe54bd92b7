using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>Reads CDISC USDM documents, version 3 or 4, also where exports do not conform.</summary>
sealed class UsdmReader : IRecordReader
{
    static readonly string[] Groups = ["study", "design", "population", "followUp"];

    // The published facts beyond it anybody may use, but nobody must.
    static readonly Reach Reach = new();

    /// <inheritdoc/>
    public RecordReading? Read(RecordNode root)
    {
        var node = UsdmEnvelope.StudyOf(root);
        if (!node.Exists)
            return null;
        var remarks = new RemarkList();
        var study = new UsdmStudy(root, node, remarks);
        var origins = new OriginMap(node.Origin);
        var protocol = Draft.Protocol(origins);
        var draft = protocol.Untyped;
        RemarkOn(root, study);
        ReadPublishedFacts(study, draft);
        StudyFacts.Read(study, draft);
        DesignFacts.Read(study, draft);
        PopulationFacts.Read(study, protocol);
        var (endpoints, safety) = EndpointFacts.Read(study, draft);
        FollowUpFacts.Read(study, draft.Group("followUp"));
        OutcomeFacts.ReadFollowUp(draft.Group("followUp"), endpoints, safety);
        var treatment = new UsdmTreatment(study, draft);
        treatment.Read();
        return new(protocol.Build(), origins, remarks.InOrder(), treatment.GivesCells);
    }

    /// <inheritdoc/>
    public bool Carries(string path) => Reach.Carries(path);

    static void RemarkOn(RecordNode root, UsdmStudy study)
    {
        var stated = UsdmEnvelope.WrapperOf(root)["usdmVersion"];
        study.Remarks.Add(RemarkKind.Conformance, stated.Exists ? stated : study.Study["versions"], UsdmWording.Conformance(study.Release));
        if (stated.Text?.Trim() is { } version && !IsOf(version, study.Release))
            study.Remarks.Add(RemarkKind.Disagreement, stated, UsdmWording.OtherRelease(version, study.Release));
        var versions = study.Study["versions"].Items.Count();
        if (versions > 1)
            study.Remarks.Add(RemarkKind.NotPlaced, study.Study["versions"], UsdmWording.SeveralVersions(versions));
        var designs = study.Version["studyDesigns"].Items.Count();
        if (designs > 1)
            study.Remarks.Add(RemarkKind.NotPlaced, study.Version["studyDesigns"], UsdmWording.SeveralDesigns(designs));
    }

    // 3.1 to 3.13 are steps from version 3 to version 4, and may be built as either.
    static bool IsOf(string version, UsdmRelease release) =>
        version.StartsWith(release.Name, StringComparison.Ordinal) || (version.StartsWith("3.", StringComparison.Ordinal) && !version.StartsWith("3.0", StringComparison.Ordinal));

    static void ReadPublishedFacts(UsdmStudy study, Draft draft)
    {
        foreach (var group in Groups)
        {
            var shape = ((GroupField)TrialProtocol.Shape.Find(group)!).Shape;
            var reader = new UsdmFactReader(group, shape, draft.Group(group), study.Remarks);
            foreach (var owner in new[] { study.Design, study.Version, study.Study })
                reader.ReadExtensions(owner);
        }
    }
}
