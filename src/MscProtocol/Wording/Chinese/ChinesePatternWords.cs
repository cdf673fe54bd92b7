namespace MscProtocol.Wording;

/// <inheritdoc/>
sealed class ChinesePatternWords : PatternWords
{
    public override string TooMuch => "含有不支持的环视、反向引用等结构，或规模过大";

    public override string At(string reason, int offset) => $"{reason}（第 {offset} 个字符之后）";
    public override string InsufficientClosingParentheses => "“(”没有对应的“)”";
    public override string InsufficientOpeningParentheses => "“)”没有对应的“(”";
    public override string UnterminatedBracket => "“[”没有对应的“]”";
    public override string RangeReversed => "“[ ]”中的范围应由小到大";
    public override string ReversedQuantifierRange => "“{ }”中的下限大于上限";
    public override string NothingToRepeat => "重复符号（如“*”）之前没有可重复的内容";
    public override string UnknownEscape => "“\\”之后不是可识别的写法；如指该字符本身，请写“\\\\”";
    public override string NotAPattern => "不符合正则表达式的写法";
}
