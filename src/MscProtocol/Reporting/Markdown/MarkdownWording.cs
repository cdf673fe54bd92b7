using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>All that only Markdown says.</summary>
static class MarkdownWording
{
    /// <summary>The headings of the table of files, by column.</summary>
    public static IReadOnlyList<LocalizedText> Headings { get; } =
    [
        new("File", "文件"), new("Errors", "错误"), new("Warnings", "警告"), SharedWords.Info.Heading(), SharedWords.Waived.Heading(),
        SharedWords.NotStated.Heading(),
    ];

    public static LocalizedText FurtherFiles(int count) => new($"{Phrases.Plural(count, "more file")}", $"另有 {count} 个文件");

    /// <summary>What is said at the end of a report that has no room for everything.</summary>
    public static LocalizedText LeftOut(int count) => new(
        $"{Phrases.Plural(count, "more entry", "more entries")} left out, the least severe first, so that this fits a comment; "
            + "the other forms of report hold them all.",
        $"为适应评论的长度，另有 {count} 项未列出（先省略级别较低者）；其他格式的报告包含全部内容。");
}
