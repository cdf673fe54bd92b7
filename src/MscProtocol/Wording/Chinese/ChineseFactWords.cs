namespace MscProtocol.Wording;

/// <inheritdoc/>
sealed class ChineseFactWords : FactWords
{
    public override string Heading => "文件中说明的内容";
    public override string Nothing => "未找到试验信息。";
    public override string Field => "字段";
    public override string Value => "取值";
    public override string Place => "位置";
    public override string Quote => "原文";
}
