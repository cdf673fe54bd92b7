using MscProtocol.Notation;
using MscProtocol.Protocol;

namespace MscProtocol.Quantities;

/// <summary>Reads the unit after a number: UCUM or plain words, with annotations in braces, and cells named or not.</summary>
static class UnitReader
{
    static readonly string[] CellWords =
    [
        "mesenchymal stromal cells", "mesenchymal stem cells", "stromal cells", "stem cells", "hmscs", "mscs", "cells", "hmsc", "msc",
        "cell",
        "个间充质干细胞", "间充质干细胞", "个干细胞", "干细胞", "个细胞", "细胞", "个",
    ];

    /// <summary>
    /// Returns the unit at <paramref name="start"/> and where it ends, or null when no unit of the dimension stands there.
    /// </summary>
    public static (Unit Unit, int End)? Match(FoldedText text, int start, Dimension dimension)
    {
        var unit = SkipAnnotation(text, text.SkipSpace(start), out var annotation);
        var cells = dimension.CountsCells && CellWords.Contains(annotation);
        if (dimension.CountsCells && !cells && SkipCellWord(text, unit) is { } end)
        {
            cells = true;
            unit = end;
        }

        var match = dimension.Spellings.Match(text, text.SkipSpace(unit));
        if (match is null && cells && dimension.Implied is { } implied && text.IsUnitEnd(unit))
            match = (implied, unit);

        return match is { } found ? (found.Unit, SkipAnnotation(text, found.End, out _)) : null;
    }

    static int? SkipCellWord(FoldedText text, int start)
    {
        foreach (var word in CellWords)
        {
            if (text.HasAt(start, word))
                return start + word.Length;
        }

        return null;
    }

    static int SkipAnnotation(FoldedText text, int start, out string content)
    {
        content = "";
        if (text[start] != '{' || text.IndexOf('}', start) is var close && close < 0)
            return start;

        content = text.Slice(start + 1, close).Trim();
        return close + 1;
    }
}
