using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>All that only Markdown says.</summary>
static class MarkdownWording
{
    /// <summary>The headings of the table of files, by column.</summary>
    public static IReadOnlyList<LocalizedText> Headings { get; } =
    [
        LocalizedText.Of(words => words.Report.File),
        LocalizedText.Of(words => words.Report.Errors),
        LocalizedText.Of(words => words.Report.Warnings),
        SharedWords.Info.Heading(),
        SharedWords.Waived.Heading(),
        SharedWords.NotStated.Heading(),
    ];

    public static LocalizedText FurtherFiles(int count) => LocalizedText.Of(words => words.Report.FurtherFiles(count));

    /// <summary>What is said at the end of a report that has no room for everything.</summary>
    public static LocalizedText LeftOut(int count) => LocalizedText.Of(words => words.Report.LeftOut(count));
}
