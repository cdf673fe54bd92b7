namespace MscProtocol.Reading;

/// <summary>How trials of ISRCTN are told.</summary>
static class IsrctnWording
{
    public static LocalizedText Description { get; } = LocalizedText.Of(words => words.Record.Isrctn);

    public static LocalizedText Lack { get; } = LocalizedText.Of(words => words.Record.IsrctnLack);
}
