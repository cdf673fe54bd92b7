namespace MscProtocol.Wording;

/// <summary>What is wrong with a pattern.</summary>
class PatternWords
{
    public virtual string TooMuch => "it holds a lookaround, a backreference or the like, which are not available, or it is too large";

    public virtual string At(string reason, int offset) => $"{reason} (after character {offset})";
    public virtual string InsufficientClosingParentheses => "a '(' is not closed by ')'";
    public virtual string InsufficientOpeningParentheses => "a ')' closes no '('";
    public virtual string UnterminatedBracket => "a '[' is not closed by ']'";
    public virtual string RangeReversed => "a range in '[ ]' must run from a lower to a higher character";
    public virtual string ReversedQuantifierRange => "the lower number in '{ }' is above the upper one";
    public virtual string NothingToRepeat => "a sign of repetition, such as '*', has nothing that it could repeat";
    public virtual string UnknownEscape => "a '\\' begins no known sign; write '\\\\' for the character itself";
    public virtual string NotAPattern => "it is not in the form of a regular expression";
}
