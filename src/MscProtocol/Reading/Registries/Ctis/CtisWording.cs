namespace MscProtocol.Reading;

/// <summary>How trials of CTIS are told.</summary>
static class CtisWording
{
    public static LocalizedText Description { get; } = LocalizedText.Of(words => words.Record.Ctis);

    public static LocalizedText Lack { get; } = LocalizedText.Of(words => words.Record.CtisLack);
}
