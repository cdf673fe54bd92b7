using System.Buffers;

namespace MscProtocol.Reading;

/// <summary>Finds the sections of the protocol that say what is given, how much and how.</summary>
static class UsdmNarrative
{
    static readonly SearchValues<string> OfTreatment = SearchValues.Create(
        [
            "administration", "dosing", "dosage", "investigational trial intervention", "investigational product",
            "investigational medicinal product", "preparation", "storage and handling", "treatments administered",
        ],
        StringComparison.OrdinalIgnoreCase);

    // These speak of other trials, other doses or other medicines.
    static readonly SearchValues<string> OfOthers = SearchValues.Create(
        ["rationale", "background", "justification", "modification", "concomitant", "prior", "rescue", "overdose"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Returns the texts of those sections, in the order of the protocol.</summary>
    public static IReadOnlyList<RecordProse> Read(UsdmStudy study) =>
    [
        .. study.Study["documentedBy"].Items
            .SelectMany(document => document["versions"].Items)
            .SelectMany(version => version["contents"].Items)
            .Where(content => content["sectionTitle"].Text is { } title
                && title.AsSpan().ContainsAny(OfTreatment) && !title.AsSpan().ContainsAny(OfOthers))
            .Select(content => study.Prose(content["contentItemId"].Exists ? study.Find(content["contentItemId"]) : content, "text"))
            .OfType<RecordProse>(),
    ];
}
