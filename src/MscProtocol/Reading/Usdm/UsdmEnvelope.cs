namespace MscProtocol.Reading;

/// <summary>Finds the study in a document, whatever it is wrapped in.</summary>
static class UsdmEnvelope
{
    /// <summary>Returns the study; an absent value where the document holds none that can be read.</summary>
    public static RecordNode StudyOf(RecordNode root)
    {
        if (root.IsArray)
            return root.Items.Select(StudyWithin).FirstOrDefault(study => study.Exists);
        var study = StudyWithin(root);
        return study.Exists ? study : root.Members.Select(member => StudyWithin(member.Value)).FirstOrDefault(inner => inner.Exists);
    }

    /// <summary>Returns the object that says which version of USDM a document is written in.</summary>
    public static RecordNode WrapperOf(RecordNode root) =>
        root["usdmVersion"].Exists
            ? root
            : root.Items.Concat(root.Members.Select(member => member.Value)).FirstOrDefault(inner => inner["usdmVersion"].Exists);

    static RecordNode StudyWithin(RecordNode node)
    {
        RecordNode[] candidates = [node["study"], node["Study"], node];
        return candidates.FirstOrDefault(study => study["versions"].Items.Any(version => version.IsObject));
    }
}
