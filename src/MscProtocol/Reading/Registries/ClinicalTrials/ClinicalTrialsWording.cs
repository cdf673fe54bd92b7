namespace MscProtocol.Reading;

/// <summary>How records of ClinicalTrials.gov are told.</summary>
static class ClinicalTrialsWording
{
    public static LocalizedText Description { get; } = LocalizedText.Of(words => words.Record.Description);

    public static LocalizedText Lack { get; } = LocalizedText.Of(words => words.Record.Lack);
}
