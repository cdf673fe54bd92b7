namespace MscProtocol.Reading;

/// <summary>The comments of a protocol file that is to be filled in.</summary>
static class SkeletonWording
{
    public static LocalizedText Introduction { get; } = LocalizedText.Of(words => words.Format.Introduction);
}
