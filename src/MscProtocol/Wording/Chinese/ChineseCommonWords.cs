namespace MscProtocol.Wording;

/// <inheritdoc/>
sealed class ChineseCommonWords : CommonWords
{
    public override string Passed => "通过";
    public override string Failed => "未通过";
    public override string NotStated => "未说明";
    public override string NotApplicable => "不适用";
    public override string Waived => "豁免";
    public override string Faulted => "故障";
    public override string Fault => "规则故障";
    public override string CannotBeRead => "无法读取";
    public override string Error => "错误";
    public override string Warning => "警告";
    public override string Info => "提示";
    public override string Concern => "主题";
    public override string Severity => "级别";
    public override string Rule => "规则";
    public override string RuleSet => "规则集";
    public override string RuleSets => "规则集";
    public override string Profiles => "规则组合";
    public override string Parameters => "参数";
    public override string Title => "标题";
    public override string Proposal => "方案";
    public override string Sources => "出处";

    public override string Comma => "、";

    public override string Heading(string label) => label;

    public override string Told(string label, string text) => $"{label}：{text}";

    public override string Bracketed(string text, string inner) => $"{text}（{inner}）";
}
