namespace MscProtocol.Knowledge;

/// <summary>Words of a heading that tell which section it heads.</summary>
/// <param name="Words">The words, as <see cref="HeadingWords"/> folds them.</param>
/// <param name="Role">The section.</param>
readonly record struct KnownHeading(string Words, SectionRole Role);
