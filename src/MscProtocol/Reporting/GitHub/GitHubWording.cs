namespace MscProtocol.Reporting;

/// <summary>All that only the log of a workflow says.</summary>
static class GitHubWording
{
    /// <summary>What stands in for findings that a platform would not show.</summary>
    public static LocalizedText Further(int count) => new(
        $"{count} more of this level are in the log of this step; GitHub shows ten of a level.",
        $"另有 {count} 项同级问题见本步骤的日志；GitHub 每级只显示十项。");
}
