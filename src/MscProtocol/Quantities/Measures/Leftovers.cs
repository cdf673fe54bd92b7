using MscProtocol.Notation;
using MscProtocol.Protocol;

namespace MscProtocol.Quantities;

/// <summary>Explains the text that is left after a value.</summary>
static class Leftovers
{
    public static QuantityProblem Describe(FoldedText text, int start, WrittenItem item, Dimension dimension)
    {
        var last = item.Second ?? item.First;
        if (last.Unit is not null || IsSeparator(text[start]))
            return QuantityProblems.TrailingText(text, start, dimension);
        if (text.IsDigit(start))
            return QuantityProblems.DigitsApart(text, last.Number.Start, text.SkipDigits(start));

        foreach (var refused in dimension.Refused)
        {
            if (text.HasAt(start, refused.Spelling) && text.IsUnitEnd(start + refused.Spelling.Length))
                return QuantityProblems.Refused(text, start, start + refused.Spelling.Length, refused);
        }

        if (Elsewhere(text, start, dimension) is { } elsewhere)
            return QuantityProblems.WrongDimension(text, start, elsewhere.End, elsewhere.Dimension, dimension);

        var end = start + 1;
        while (end < text.Length && !IsSeparator(text[end]))
            end++;
        return dimension.Table.All(unit => unit.Symbol.Length == 0)
            ? QuantityProblems.TrailingText(text, start, dimension)
            : QuantityProblems.UnknownUnit(text, start, end, dimension);
    }

    static (Dimension Dimension, int End)? Elsewhere(FoldedText text, int start, Dimension expected)
    {
        foreach (var dimension in AllDimensions.All)
        {
            if (dimension != expected && UnitReader.Match(text, start, dimension) is { } match)
                return (dimension, match.End);
        }

        return null;
    }

    static bool IsSeparator(char character) => character is ' ' or ',' or '，' or '、' or ';';
}
