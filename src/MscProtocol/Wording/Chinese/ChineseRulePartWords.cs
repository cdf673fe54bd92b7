namespace MscProtocol.Wording;

/// <inheritdoc/>
sealed class ChineseRulePartWords : RulePartWords
{
    public override string RuleSet => "规则集";
    public override string Rule => "规则";
    public override string Parameter => "参数";
    public override string Condition => "条件";
    public override string Comparison => "比较值";
    public override string Example => "示例";
    public override string Source => "文献来源";
    public override string Sources => "文献来源列表";
    public override string CitedSource => "引用的来源";

    public override string TestOf(string key) => $"对“{key}”的检查";

    public override string Range => "取值范围";
    public override string Mentions => "文字提及的内容";
    public override string Tells => "文字说明的内容";
}
