namespace MscProtocol.Reporting;

/// <summary>All that only Markdown says.</summary>
static class MarkdownWording
{
    public static LocalizedText FurtherFiles(int count) => LocalizedText.Of(words => words.Report.FurtherFiles(count));

    /// <summary>What is said at the end of a report that has no room for everything.</summary>
    public static LocalizedText LeftOut(int count) => LocalizedText.Of(words => words.Report.LeftOut(count));
}
