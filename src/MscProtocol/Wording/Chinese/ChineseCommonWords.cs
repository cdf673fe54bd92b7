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

    // A blank stands between Chinese and letters or numerals, and none within Chinese.
    public override string Joined(string before, string after)
    {
        var start = before.TrimEnd(' ');
        var end = after.TrimStart(' ');
        if (start.Length == 0 || end.Length == 0)
            return before + after;
        if (IsChinese(start[^1]) && IsChinese(end[0]))
            return start + end;
        return (IsChinese(start[^1]) && char.IsAsciiLetterOrDigit(end[0])) || (char.IsAsciiLetterOrDigit(start[^1]) && IsChinese(end[0]))
            ? $"{start} {end}"
            : before + after;
    }

    static bool IsChinese(char character) => character is >= '\u4E00' and <= '\u9FFF';
}
