using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>Notes where a record speaks of facts that could not be read: these are not missing.</summary>
static class SpokenFacts
{
    static readonly IReadOnlyDictionary<string, MentionDetector> Detectors = WordLists.Mentions();

    /// <summary>Notes where texts speak of a field that is not set.</summary>
    /// <param name="draft">The group that would hold the field.</param>
    /// <param name="field">The field.</param>
    /// <param name="name">The field in <c>rules/reading.yaml</c>.</param>
    /// <param name="own">Texts on the cells alone, the surest first.</param>
    /// <param name="others">Texts on much else, in which sentences on the cells count.</param>
    public static void Note<T>(
        Draft<T> draft, ValueField<T> field, string name, IEnumerable<RecordProse> own, IEnumerable<RecordProse> others)
        where T : class, new()
    {
        if (draft.Has(field))
            return;
        var detector = Detectors[name];
        var place = own.Select(prose => detector.In(prose, _ => true))
            .Concat(others.Select(prose => detector.In(prose, at => prose.SpeaksOfProduct(at) && !prose.IsGeneral(at))))
            .FirstOrDefault(found => found is not null);
        if (place is not null)
            draft.Mention(field, detector.Name, place);
    }

    /// <summary>Notes that words speak of a field, whatever is set.</summary>
    public static void Note<T>(Draft<T> draft, ValueField<T> field, string name, Place? place)
        where T : class, new()
    {
        if (place is not null)
            draft.Mention(field, Detectors[name].Name, place);
    }

    /// <summary>Returns the first words of the texts that speak of it.</summary>
    public static Place? Find(string name, IEnumerable<RecordProse> texts) =>
        texts.Select(prose => Detectors[name].In(prose, _ => true)).FirstOrDefault(found => found is not null);
}
