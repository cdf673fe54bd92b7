namespace MscProtocol.Wording;

/// <inheritdoc/>
sealed class ChineseUnreadableWords : UnreadableWords
{
    public override string UnknownKey => "每个键均为方案格式中的字段";
    public override string RepeatedKey => "每个字段只给出一次";
    public override string WrongShape => "值、列表和字段组各在其位";
    public override string UnreadableValue => "每个值均可读取";
    public override string UnknownTerm => "使用受控术语";
    public override string DerivedField => "不填写计算字段";
    public override string Contradiction => "各项表述不相互矛盾";
    public override string NotListed => "所有问题均已列出";
    public override string DoubtfulNotation => "数值写法只有一种读法";
    public override string NoVersion => "注明格式版本";

    public override string Blank => "字段组和列表项已填写";

    public override string Filler => "所填内容有实际含义";

    public override string NotInDocument => "事实所依据的原文见于文件";

    public override string Template => "模板已填写";
}
