using System.Text.RegularExpressions;

namespace MscProtocol.Rules;

/// <summary>What is wrong with a pattern that cannot be used, in words: the runtime says it in English alone.</summary>
static class PatternFault
{
    public static LocalizedText Of(Exception fault)
    {
        if (fault is not RegexParseException syntax)
        {
            return LocalizedText.Of(words => words.Pattern.TooMuch);
        }

        var reason = Of(syntax.Error);
        return LocalizedText.Of((words, language) => words.Pattern.At(reason.In(language), syntax.Offset));
    }

    static LocalizedText Of(RegexParseError error) => error switch
    {
        RegexParseError.InsufficientClosingParentheses => LocalizedText.Of(words => words.Pattern.InsufficientClosingParentheses),
        RegexParseError.InsufficientOpeningParentheses => LocalizedText.Of(words => words.Pattern.InsufficientOpeningParentheses),
        RegexParseError.UnterminatedBracket => LocalizedText.Of(words => words.Pattern.UnterminatedBracket),
        RegexParseError.ReversedCharacterRange or RegexParseError.ShorthandClassInCharacterRange =>
            LocalizedText.Of(words => words.Pattern.RangeReversed),
        RegexParseError.ReversedQuantifierRange => LocalizedText.Of(words => words.Pattern.ReversedQuantifierRange),
        RegexParseError.QuantifierAfterNothing or RegexParseError.NestedQuantifiersNotParenthesized =>
            LocalizedText.Of(words => words.Pattern.NothingToRepeat),
        RegexParseError.UnescapedEndingBackslash or RegexParseError.UnrecognizedEscape or RegexParseError.UnrecognizedControlCharacter
            or RegexParseError.MissingControlCharacter or RegexParseError.InsufficientOrInvalidHexDigits
            or RegexParseError.InvalidUnicodePropertyEscape or RegexParseError.MalformedUnicodePropertyEscape
            or RegexParseError.UnrecognizedUnicodeProperty => LocalizedText.Of(words => words.Pattern.UnknownEscape),
        _ => LocalizedText.Of(words => words.Pattern.NotAPattern),
    };
}
