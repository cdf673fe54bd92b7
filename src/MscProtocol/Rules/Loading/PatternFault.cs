using System.Text.RegularExpressions;

namespace MscProtocol.Rules;

/// <summary>What is wrong with a pattern that cannot be used, in words: the runtime says it in English alone.</summary>
static class PatternFault
{
    public static LocalizedText Of(Exception fault)
    {
        if (fault is not RegexParseException syntax)
        {
            return new(
                "it holds a lookaround, a backreference or the like, which are not available, or it is too large",
                "含有不支持的环视、反向引用等结构，或规模过大");
        }

        var reason = Of(syntax.Error);
        return new($"{reason.English} (after character {syntax.Offset})", $"{reason.Chinese}（第 {syntax.Offset} 个字符之后）");
    }

    static LocalizedText Of(RegexParseError error) => error switch
    {
        RegexParseError.InsufficientClosingParentheses => new("a '(' is not closed by ')'", "“(”没有对应的“)”"),
        RegexParseError.InsufficientOpeningParentheses => new("a ')' closes no '('", "“)”没有对应的“(”"),
        RegexParseError.UnterminatedBracket => new("a '[' is not closed by ']'", "“[”没有对应的“]”"),
        RegexParseError.ReversedCharacterRange or RegexParseError.ShorthandClassInCharacterRange => new(
            "a range in '[ ]' must run from a lower to a higher character", "“[ ]”中的范围应由小到大"),
        RegexParseError.ReversedQuantifierRange => new("the lower number in '{ }' is above the upper one", "“{ }”中的下限大于上限"),
        RegexParseError.QuantifierAfterNothing or RegexParseError.NestedQuantifiersNotParenthesized => new(
            "a sign of repetition, such as '*', has nothing that it could repeat", "重复符号（如“*”）之前没有可重复的内容"),
        RegexParseError.UnescapedEndingBackslash or RegexParseError.UnrecognizedEscape or RegexParseError.UnrecognizedControlCharacter
            or RegexParseError.MissingControlCharacter or RegexParseError.InsufficientOrInvalidHexDigits
            or RegexParseError.InvalidUnicodePropertyEscape or RegexParseError.MalformedUnicodePropertyEscape
            or RegexParseError.UnrecognizedUnicodeProperty => new(
            "a '\\' begins no known sign; write '\\\\' for the character itself", "“\\”之后不是可识别的写法；如指该字符本身，请写“\\\\”"),
        _ => new("it is not in the form of a regular expression", "不符合正则表达式的写法"),
    };
}
