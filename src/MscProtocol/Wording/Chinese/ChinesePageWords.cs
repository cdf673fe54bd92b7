namespace MscProtocol.Wording;

/// <inheritdoc/>
sealed class ChinesePageWords : PageWords
{
    public override string SkipToFindings => "跳到问题列表";
    public override string Files => "文件";
    public override string Concerns => "主题";
    public override string Findings => "问题";
    public override string Faults => "出错的规则";
    public override string Pictures => "与已发表试验比较";
    public override string Remarks => "记录的读取说明";
    public override string Version => "版本";
    public override string Hash => "文本的 SHA-256";
    public override string Unreadable => "无法读取的内容";
    public override string Protocol => "方案";
    public override string Errors => "错误";
    public override string Warnings => "警告";
    public override string Configurations => "配置文件";

    public override string Several(int files) => $"{files} 个文件";
    public override string NoCells => "未检查：未使用间充质基质细胞。";
    public override string FileNotRead => "文件无法作为方案读取，因此未作检查。";
    public override string NoneRead => "所有文件均无法作为方案读取，因此未作检查。";

    public override string ProtocolTitle => "题目";
    public override string VersionOn => "版本日期";
    public override string File => "文件";
    public override string CheckedAgainst => "规则集";
    public override string AsRead => "读取到的方案内容";
    public override string Waivers => "豁免事项";
    public override string Signature => "审阅人";
    public override string SignName => "姓名";
    public override string SignRole => "职务";
    public override string SignDate => "日期";
    public override string Sign => "签名";

    public override string RuleSets(int count) => $"{count} 个规则集";

    public override string GoTo(int number, string severity, string id) => $"问题 {number}：{severity} {id}";

    public override string NotReady(string findings) => $"尚不完备：{findings}。";

    public override string PointsToSettle(string findings) => $"没有错误，但有待处理：{findings}。";
    public override string NoFindings => "未发现问题：凡能判定的内容均符合规则。";

    public override string NoErrors(string findings) => $"没有错误或警告：{findings}。";

    public override string Refused(int refused) => $"{refused} 个文件无法读取";

    public override string BrokeDown(int faulted) => $"{faulted} 条规则运行出错";

    public override string Incomplete(IEnumerable<string> reasons, string findings) =>
        $"检查不完整：{string.Join("，", reasons)}。已检查部分：{findings}。";
}
