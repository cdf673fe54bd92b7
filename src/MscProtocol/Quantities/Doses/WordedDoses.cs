using MscProtocol.Notation;
using MscProtocol.Protocol;

namespace MscProtocol.Quantities;

/// <summary>
/// Reads a field that is doses and nothing else, in the words of running text: "2 million allogeneic MSCs/kg", "a maximum dose of 80.10^6
/// UC-MSC".
/// </summary>
sealed class WordedDoses
{
    /// <summary>Above this length a text is no field, and is not searched.</summary>
    const int Longest = 200;

    const string Gaps = " ,;/、，";

    readonly FoldedText text;
    readonly DoseListReader lists;
    readonly NounReader nouns;
    readonly List<CellDose> doses = [];

    // "每公斤100万个细胞"
    Counted? before;

    WordedDoses(FoldedText text) => (this.text, lists, nouns) = (text, new(text), new(text));

    /// <summary>Returns the doses, or null where the text says anything else or holds a dose that the model cannot hold.</summary>
    public static IReadOnlyList<CellDose>? Read(string? text) =>
        text is { Length: <= Longest } && new WordedDoses(new(text)) is var reader && reader.ReadAll() ? reader.doses : null;

    bool ReadAll()
    {
        if (First() is not { } start)
            return false;
        before = BasisBefore.Find(text, 0, start) is { Start: 0 } found ? found.Counted : null;
        int? end = ReadDoses(start, isCap: start > 0 && before is null);
        while (end is { } position && SkipJoint(position) is { } next)
            end = ReadDoses(next, isCap: false);
        return end is { } last && text.Span[last..].Trim(" .;") is "";
    }

    // What stands before the first number says that it is a cap or what it counts against, or there is nothing.
    int? First()
    {
        for (var start = 0; start < text.Length && !text.IsDigit(start - 1); start++)
        {
            if ((start == 0 || !text.IsLetter(start - 1) || WordBounds.IsUnspaced(text[start - 1])) && lists.Read(start).Count > 0)
                return start == 0 || BoundWords.Most.EndBefore(text, 0, start) || BasisBefore.Find(text, 0, start) is { Start: 0 }
                    ? start : null;
        }

        return null;
    }

    int? ReadDoses(int start, bool isCap)
    {
        var terms = lists.Read(start);
        var end = lists.End;
        var counted = before is { } basis ? nouns.Read(end).On(basis) : nouns.Read(end);
        if (terms.Count == 0 || !IsDose(terms, counted) || HoldsAnother(end, counted.End, terms[^1]))
            return null;

        for (var i = 0; i < terms.Count; i++)
        {
            if (terms[i].Cells() is not { } cells || (i > 0 && SkipJoint(terms[i - 1].End) != terms[i].Start))
                return null;
            var stated = isCap ? cells with { Low = null } : cells;
            var notation = DoseDoubts.NotationOf(text, terms[i]);
            if (CellDose.Of(stated, counted.Basis ?? DoseBasis.Absolute, counted.Weight, notation,
                DoseDoubts.Of(text, terms[i], stated)) is not { } dose)
                return null;
            doses.Add(dose);
        }

        return counted.End;
    }

    static bool IsDose(List<DoseTerm> terms, Counted counted)
    {
        if (counted.IsRefused || counted.IsContainer)
            return false;
        return counted.Class is WordClass.Cells or WordClass.Stromal
            || (counted.Basis is not null && !counted.HasStrangers && terms[^1].Last.Multiplier != Multiplier.None);
    }

    // "2 million (100 000 of them viable) MSCs"; the same number in another form is no other.
    bool HoldsAnother(int start, int end, DoseTerm dose)
    {
        for (var i = start; i < end; i = text.SkipDigits(i) + 1)
        {
            if (text.IsDigit(i) && !char.IsAsciiLetter(text[i - 1]) && lists.Read(i) is [var term, ..] && term.Cells() != dose.Cells())
                return true;
        }

        return false;
    }

    /// <summary>Returns where the next number starts after "and", a comma or a gap, or null when no number does.</summary>
    int? SkipJoint(int end)
    {
        var position = SkipGaps(end);
        if ((text.SkipWord(position, Signs.And) ?? text.SkipWord(position, Signs.Or)) is { } word)
            position = SkipGaps(word);
        return lists.Read(position).Count > 0 ? position : null;
    }

    int SkipGaps(int index)
    {
        while (Gaps.Contains(text[index], StringComparison.Ordinal))
            index++;
        return index;
    }
}
