using MscProtocol.Notation;
using MscProtocol.Protocol;

namespace MscProtocol.Quantities;

/// <summary>
/// Reads the words after a number up to what it counts: "allogeneic adipose-derived mesenchymal stem cells/kg", "psoriasis patients".
/// </summary>
sealed class NounReader(FoldedText text)
{
    const int MostWords = 12;

    const int MostAfterNoun = 7;

    const int LongestProduct = 7;

    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Products = Words("productsOfCells");

    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> WithinProducts = Words("withinProductsOfCells");

    /// <summary>Returns what a number that ends at <paramref name="end"/> counts.</summary>
    public Counted Read(int end)
    {
        var counted = new Counted(WordClass.None, null, null, end);
        var (words, open) = (0, 0);
        for (var position = SkipRestatement(end); words < MostWords;)
        {
            position = text.SkipSpace(position);
            if (counted.Basis is null && BasisReader.Match(text, position) is { } basis)
            {
                if (basis.IsRefused)
                    return counted.Class == WordClass.Stromal && basis.Class != WordClass.Time ? counted : basis;
                counted = counted with
                {
                    Basis = basis.Basis,
                    Weight = basis.Weight,
                    Divisor = basis.Divisor,
                    End = basis.End,
                    IsContainer = basis.IsContainer,
                };
                if (counted.Class is not WordClass.None)
                    break;
                position = basis.End;
                words = Math.Max(words, MostWords - 5);
                continue;
            }

            var character = text[position];
            if (character == '±' || (character == '-' && text[position + 1] == ' '))
            {
                position = character == '-' ? position + 1 : SkipPercent(position);
                if (text[position] == '±')
                    break;
                continue;
            }

            if (character == '(' && open == 0 && !text.IsDigit(position + 1))
            {
                (open, position) = (1, position + 1);
            }
            else if (character == ')' && open == 1)
            {
                (open, position) = (0, position + 1);
            }
            else if (character == '[' && text.HasAt(position, "[arb'u]"))
            {
                position += "[arb'u]".Length;
                var unit = text.SkipSpace(position);
                counted = counted with { Class = WordClass.Cells, End = position };
                if (text.HasAt(unit, "in 1ml") || text.HasAt(unit, "in 1 ml"))
                    return counted with { Basis = DoseBasis.PerMillilitre, End = text[unit + 4] == ' ' ? unit + 7 : unit + 6 };
            }
            else if (character == '/' && IsAnotherName(text.SkipSpace(position + 1)))
            {
                position++;
            }
            else if (CellVocabulary.UnspacedAt(text, position) is { } unspaced)
            {
                counted = counted with { Class = unspaced.Class, End = unspaced.End };
                if (counted.IsRefused)
                    return counted;
                position = unspaced.End;
            }
            else if (WordBounds.IsUnspaced(character))
            {
                position++;
                words++;
            }
            else if (text.IsLetter(position))
            {
                var after = WordBounds.End(text, position);
                var found = ClassOf(position, after);
                var isPassed = counted.Class == WordClass.None
                    ? text.Span[position..after] is "total" or "approximately" or "about"
                    : text.Span[position..after] is "per" or "for" or "in" or "each" or "every" or "as";
                if (found == WordClass.Break && !isPassed)
                    break;
                if (found is WordClass.OtherCells or WordClass.NotCells or WordClass.Time or WordClass.People
                    && counted.Class is WordClass.None)
                    return new(found, null, null, after);
                if (found is WordClass.Cells or WordClass.Stromal)
                {
                    counted = counted with { Class = counted.Class == WordClass.Stromal ? WordClass.Stromal : found, End = after };
                    if (words < MostWords - MostAfterNoun)
                        words = MostWords - MostAfterNoun;
                    if (counted.Basis is not null && IsNounEnd(after))
                        break;
                }

                // "1.5 million (aMBMC) per kg": what stands in brackets names the same.
                else if (found == WordClass.None && open == 0 && counted is { Class: WordClass.None, Basis: null }
                    && text.Span[position..after] is not ("unit" or "units"))
                {
                    counted = counted with { HasStrangers = true };
                }

                position = after;
                words++;
            }
            else
            {
                break;
            }
        }

        return counted;
    }

    // "1E6 ± 30% live cells"
    int SkipPercent(int sign)
    {
        var end = text.SkipSpace(text.SkipDigits(text.SkipSpace(sign + 1)));
        return text[end] == '%' ? end + 1 : sign;
    }

    bool IsNounEnd(int end) => text[end] != ' ' || !IsOfCells(end + 1);

    bool IsOfCells(int start) => text.IsLetter(start)
        && CellVocabulary.Of(text.Span[start..WordBounds.End(text, start)]) is WordClass.Cells or WordClass.Stromal;

    // "stem/stromal cells", "stem / progenitor cells"
    bool IsAnotherName(int start) => IsOfCells(start) || text.HasAt(start, "progenitor") || text.HasAt(start, "precursor");

    WordClass ClassOf(int start, int end)
    {
        var word = text.Span[start..end];
        if (word is "stromal" && text.HasAt(end, " vascular"))
            return WordClass.OtherCells;
        if (word is "t" or "b" && text.HasAt(end, " cell"))
            return WordClass.OtherCells;
        var found = CellVocabulary.Of(word);
        return found is WordClass.Stromal or WordClass.Cells && IsProductOfCells(end) ? WordClass.NotCells : found;
    }

    // "MSC exosomes", "mesenchymal stem cell derived extracellular vesicles"
    bool IsProductOfCells(int end)
    {
        var position = end;
        for (var words = 0; words < LongestProduct && text[position] == ' '; words++)
        {
            var start = position + 1;
            if (!text.IsLetter(start))
                return false;
            position = WordBounds.End(text, start);
            var word = text.Span[start..position];
            if (Products.Contains(word))
                return true;
            if (!WithinProducts.Contains(word))
                return false;
        }

        return false;
    }

    // "100 x 10^6 (100 million) cells", "1.4x10(6) (range 0.4-9x10(6)) cells": the number again, before the noun.
    int SkipRestatement(int end)
    {
        var open = text.SkipSpace(end);
        if (text[open] == ')')
            return open + 1;
        if (text[open] != '(')
            return end;

        const int longest = 60;
        var (hasDigit, depth) = (false, 0);
        for (var i = open; i < open + longest && text[i] != '\0'; i++)
        {
            hasDigit |= text.IsDigit(i);
            depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
            if (depth == 0)
                return hasDigit && !text.HasAt(i + 1, ".") ? i + 1 : end;
        }

        return end;
    }

    static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(string list) =>
        WordLists.Of(list).ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
