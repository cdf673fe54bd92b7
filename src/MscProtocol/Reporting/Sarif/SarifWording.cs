namespace MscProtocol.Reporting;

/// <summary>All that only SARIF says.</summary>
static class SarifWording
{
    public static LocalizedText RootFolder { get; } = LocalizedText.Of(words => words.Report.RootFolder);
}
