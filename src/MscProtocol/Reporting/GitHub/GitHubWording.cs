namespace MscProtocol.Reporting;

/// <summary>All that only the log of a workflow says.</summary>
static class GitHubWording
{
    /// <summary>What stands in for findings that a platform would not show.</summary>
    public static LocalizedText Further(int count) => LocalizedText.Of(words => words.Report.FurtherOfLevel(count));
}
