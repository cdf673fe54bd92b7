using MscProtocol.Wording;

namespace MscProtocol.Reading;

/// <summary>The remarks on records of ClinicalTrials.gov.</summary>
static class RegistryWording
{
    public static LocalizedText NotPlaced(string list, int found, int needed) =>
        LocalizedText.Of(words => words.Record.NotPlaced(list, found, needed));

    public static LocalizedText PartialDate(string date) => LocalizedText.Of(words => words.Record.PartialDate(Excerpt.Of(date)));
}
