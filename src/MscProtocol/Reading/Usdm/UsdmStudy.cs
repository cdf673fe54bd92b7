using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>A study of a document: its version and design, and what both refer to, wherever a release keeps it.</summary>
sealed class UsdmStudy
{
    readonly UsdmIds ids;
    readonly UsdmTags tags;
    readonly RecordNode root;

    public UsdmStudy(RecordNode root, RecordNode study, RemarkList remarks)
    {
        this.root = root;
        Remarks = remarks;
        Study = study;
        Version = study["versions"].Items.FirstOrDefault(version => version.IsObject);
        Design = Version["studyDesigns"].Items.FirstOrDefault(design => design.IsObject);
        ids = new(root);
        tags = new(ids, Everywhere("dictionaries"));
        Release = IsFourth() ? UsdmRelease.Fourth : UsdmRelease.Third;
    }

    /// <summary>The study.</summary>
    public RecordNode Study { get; }

    /// <summary>Its first version.</summary>
    public RecordNode Version { get; }

    /// <summary>The first design of that version.</summary>
    public RecordNode Design { get; }

    /// <summary>The release, by how the document is built.</summary>
    public UsdmRelease Release { get; }

    /// <summary>Takes what a reader should know.</summary>
    public RemarkList Remarks { get; }

    /// <summary>Returns the objects of a list.</summary>
    public static IEnumerable<RecordNode> Objects(RecordNode list) =>
        list.Items.Where(item => item.IsObject).Take(ProtocolFormat.MostGroups);

    /// <summary>Returns what a list holds at the design, the version, the study and the document, in this order.</summary>
    public IEnumerable<RecordNode> Everywhere(string list) =>
        new[] { Design, Version, Study, root }.SelectMany(owner => Objects(owner[list]));

    /// <summary>Returns the object of an identifier; an absent value, with a remark, where there is none.</summary>
    public RecordNode Find(RecordNode id)
    {
        if (id.IsObject || id.Text is not { } text)
            return id.IsObject ? id : default;
        var found = ids[text];
        if (!found.Exists)
            Remarks.Add(RemarkKind.Malformed, id, UsdmWording.Dangling(text));
        return found;
    }

    /// <summary>
    /// Returns a text of an object without XHTML and with the values of its tags; <see langword="null"/> where there is none.
    /// </summary>
    public RecordText? Text(RecordNode owner, string name) => tags.Read(owner[name], owner["dictionaryId"].Text);

    /// <summary>Does the same, with all that the text names.</summary>
    public RecordProse? Prose(RecordNode owner, string name) => Text(owner, name) is { } text ? new(text) : null;

    /// <summary>Returns the first text of an object that there is.</summary>
    public RecordText? FirstText(RecordNode owner, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (Text(owner, name) is { } text)
                return text;
        }

        return null;
    }

    bool IsFourth() =>
        Version["studyInterventions"].Exists || Version["narrativeContentItems"].Exists
            || Design["model"].Exists || Design["studyInterventionIds"].Exists
        || Design["instanceType"].Text is "InterventionalStudyDesign" or "ObservationalStudyDesign";
}
