namespace MscProtocol.Reading;

/// <summary>Something that a study gives, in the words of a record.</summary>
/// <param name="Names">Its names, the surest first.</param>
/// <param name="Texts">What the record says of it, the surest first.</param>
sealed record GivenThing(IReadOnlyList<RecordProse> Names, IReadOnlyList<RecordProse> Texts);
