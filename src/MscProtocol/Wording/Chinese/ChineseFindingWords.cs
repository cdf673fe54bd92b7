namespace MscProtocol.Wording;

/// <inheritdoc/>
sealed class ChineseFindingWords : FindingWords
{
    public override string Expected => "应为：";
    public override string Found => "实际：";
    public override string Stated => "出处：";
    public override string Remark => "说明";
    public override string Assumed => "假定：";
    public override string Fix => "修改：";
    public override string ToWrite => "写法：";

    public override string Below(int line) => $"写在第 {line} 行之后";

    public override string InPlaceOf(int first, int last) => first == last ? $"替换第 {first} 行" : $"替换第 {first}–{last} 行";

    public override string Delete(int first, int last) => first == last ? $"删除第 {first} 行" : $"删除第 {first}–{last} 行";

    public override string AtTop => "写在第一行";
    public override string Anywhere => "写入方案文件";

    public override string Choose(IEnumerable<string> places) => $"以下内容相互矛盾，请更正或删除其中一处：{string.Join("、", places)}";

    public override string OneOf(string path, IEnumerable<string> choices) => $"{path}：可选 {string.Join("、", choices)}";

    public override string SuchAs(string example) => $"例如 {example}";
    public override string Why => "理由：";
    public override string Source => "依据：";
    public override string Waived => "豁免：";
    public override string ToReport => "上报：";

    public override string Kind(string severity) => $"已豁免的{severity}";

    public override string Fault(string? fault) => $"该规则运行出错，未对方案作出判断：{fault}";

    public override string ReportFault(string set, string tool) => $"并非方案有误。请将此行连同方案文件反馈给规则集 {set} 的作者；{tool}。";

    public override string WaiverOf(string because, string by, string until) => $"{because}（{by}，有效期至 {until}）";

    public override string SourceOf(string id, string at, string where) => $"{id}（{at}）{where}";

    public override string Law => "法规";
    public override string Guideline => "指导原则";
    public override string Consensus => "共识";
    public override string Precedent => "先例";
    public override string Evidence => "证据";
    public override string House => "自定";
    public override string Readable => "文件可以读取";
    public override string NotReadable => "文件无法读取";
    public override string NotStated => "方案未说明该规则所涉及的内容。";
    public override string NotApplicable => "该规则不适用于此处。";

    public override string Labelled(string label, string text) => $"{label}{text}";

    public override string Placed(string source, string at) => $"{source}（{at}）";

    public override string Missing(string path) => $"缺少：{path}";

    public override int LabelWidth => 6;
}
