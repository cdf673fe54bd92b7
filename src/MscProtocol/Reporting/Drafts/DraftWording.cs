namespace MscProtocol.Reporting;

/// <summary>What a draft says of itself.</summary>
static class DraftWording
{
    public static LocalizedText Legend { get; } = LocalizedText.Of(words => words.Report.DraftLegend);

    public static LocalizedText Heading(ProtocolDocument document) =>
        LocalizedText.Of(words => words.Report.DraftHeading(document.Study, document.Source.Name));
}
