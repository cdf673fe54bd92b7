namespace MscProtocol.Cli;

/// <inheritdoc/>
sealed class ChineseProgramWords : ProgramWords
{
    public override string NothingSurveyed => "规则有误，未作统计。";

    public override string Progress(int documents, int refused, int? share, int? seconds) =>
        $"已读 {documents} 份，其中 {refused} 份无法读取{(share is null ? "" : $"，{share} %")}{(seconds is null ? "" : $"，约剩 {seconds} 秒")}";

    public override string NoExampleRun => "规则有误，未运行任何示例。";
    public override string RulesUnusable => "规则有误，无法使用。";

    public override string Line(int number) => $"第 {number} 行：";
    public override string ConfigurationRefused => "配置文件或其所列规则集有误，未执行任何操作。";

    public override string Waived(string file, string rule, string path) => $"“{file}”已加入对 {path} 的 {rule} 的豁免。";

    public override string WaiverWritten(string file, string rule, string path) =>
        $"“{file}”已写入对 {path} 的 {rule} 的豁免；是否对应某个问题，检查后可知。";

    public override string WaivesNothing(string protocol, string rule, string path) =>
        $"“{protocol}”在 {path} 处没有 {rule} 的问题，此豁免不起作用，未写入。";

    public override string WaivesElsewhere(string nothing, IEnumerable<string> places) =>
        $"{nothing}该问题位于 {string.Join("、", places)}。";

    public override string HasEnded(string day, string today) =>
        $"截至 {day} 的豁免已到期（今天是 {today}）；请用 --until 给出更晚的日期。";

    public override string StaysLocked(string path) => $"似乎有另一个进程正在写入配置文件：“{path}”一直存在。如果并非如此，请将其删除。";

    public override string WaivedIncomplete(string done, string keys, int missing) => $"{done}填写 {keys} 后生效。";
    public override string RulesRefused => "规则有误，未检查任何文件。";

    public override string BrokeDown(string kind, string message, string version) =>
        $"程序本身出错（{kind}：{message}）；请将此行、版本 {version} 连同所用命令和文件一并反馈。";
}
