namespace MscProtocol.Wording;

/// <inheritdoc/>
sealed class ChineseSchemaWords : SchemaWords
{
    public override string RuleSet => "MscProtocol 规则集";
    public override string RuleSetName => "名称，如 msc/viability。";
    public override string Extends => "本规则集所基于的规则集。";
    public override string Severities => "所引用规则的级别。";
    public override string Parameters => "使用者可在范围内设定的参数。";
    public override string RuleId => "不得重复使用或重新编号。";
    public override string Each => "逐项判断的条目列表。";
    public override string Report => "MscProtocol 报告";
    public override string Language => "标题、提示和理由的语言。";
    public override string OneAFile => "每个文件一份。";
    public override string Unreadable => "无法读取的文件数。";
    public override string Node => "如 products[0]；针对整个方案时为空。";
    public override string Span => "文件中的一段；end 在其后。";
    public override string Position => "从 1 计数，列按 UTF-16 单元。";
    public override string File => "所给的文件名；由代码构造的方案为空。";
    public override string ConfigurationFile => "所遵循的配置文件名。";
    public override string Refusals => "文件无法读取的原因；可读取时为空。";
    public override string NotCarried => "规则所需而此类记录无法说明的事实。";
    public override string Record => "仅登记记录才有的内容；方案文件不含此项。";
    public override string FindingRule => "规则编号；无法读取的内容为 READ-…。";
    public override string FindingPath => "字段；列表从 0 计数。";
    public override string WaitsFor => "规则因缺少事实而无法判定或不适用时，所等待的字段。";
    public override string Edits => "为消除该问题应修改的内容，逐个字段列出；示例并非针对本试验的建议。";
    public override string EditPath => "字段；列表从 0 计数。";
    public override string EditExample => "可填写的示例，每个值一项；需由作者选择时为空。";
    public override string EditForm => "仅作者知晓的内容（如 NCT________）；未填写空格时视为未说明。";
    public override string Stated => "登记记录或文档说明该字段之处及其原文。";
    public override string Configuration => "MscProtocol 配置文件";
    public override string Use => "内置规则集与规则组合，以及本文件夹内的规则集文件。";
    public override string ParameterValues => "参数取值，须在允许范围内。";
    public override string SeverityById => "按规则编号设定级别；off 表示停用。";
    public override string Waive => "允许保留的偏离。";
    public override string WaivedRule => "所偏离的规则。";
    public override string WaivedPath => "问题所示的字段。";
    public override string Because => "理由。";
    public override string By => "决定者。";
    public override string Until => "最后有效日。";
    public override string FormatVersion => "格式版本。";
    public override string Protocol => "MSC 临床试验方案";

    public override string Ranges => "各字段可能及常见的取值范围。";
    public override string RangeOf => "字段路径。";
    public override string OutsideIsError => "超出为错误。";
    public override string OutsideIsWarning => "超出为警告。";
}
