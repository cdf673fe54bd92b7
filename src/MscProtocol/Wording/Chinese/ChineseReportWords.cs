namespace MscProtocol.Wording;

/// <inheritdoc/>
sealed class ChineseReportWords : ReportWords
{
    public override string File => "文件";
    public override string Errors => "错误";
    public override string Warnings => "警告";

    public override string FurtherFiles(int count) => $"另有 {count} 个文件";

    public override string LeftOut(int count) =>
        $"为适应评论的长度，另有 {count} 项未列出（先省略级别较低者）；其他格式的报告包含全部内容。";
    public override string DraftLegend => "每项内容后注明其在注册记录中的出处。尚待说明的项目以注释列出：去掉 # 并填写。";

    public override string DraftHeading(string? study, string source) => $"方案草稿，由 {study ?? "注册记录"}（{source}）生成。";
    public override string RootFolder => "运行检查时所在的文件夹。";

    public override string FurtherOfLevel(int count) => $"另有 {count} 项同级问题见本步骤的日志；GitHub 每级只显示十项。";
}
