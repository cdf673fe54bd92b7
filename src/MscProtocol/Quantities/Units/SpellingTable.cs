using MscProtocol.Notation;

namespace MscProtocol.Quantities;

/// <summary>Accepted spellings, the longest first, with the unit that each stands for.</summary>
sealed class SpellingTable
{
    static readonly List<UnitSpelling> None = [];

    readonly Dictionary<char, List<UnitSpelling>> byFirst = [];

    SpellingTable(List<UnitSpelling> spellings)
    {
        spellings.Sort((a, b) => b.Text.Length.CompareTo(a.Text.Length));
        foreach (var spelling in spellings)
        {
            if (byFirst.TryGetValue(spelling.Text[0], out var alike))
                alike.Add(spelling);
            else
                byFirst.Add(spelling.Text[0], [spelling]);
        }
    }

    /// <summary>Makes the table of some units; of units that share a spelling, the first has it.</summary>
    public static SpellingTable Of(IEnumerable<Unit> units, Func<Unit, IEnumerable<string>> spellings)
    {
        HashSet<string> seen = new(StringComparer.Ordinal) { string.Empty };
        List<UnitSpelling> all = [];
        foreach (var unit in units)
        {
            foreach (var spelling in spellings(unit))
            {
                var text = new FoldedText(spelling).ToString();
                if (seen.Add(text))
                    all.Add(new(text, unit));
            }
        }

        return new(all);
    }

    /// <summary>Returns the unit whose spelling stands at <paramref name="start"/> and ends there as a word.</summary>
    public (Unit Unit, int End)? Match(FoldedText text, int start)
    {
        foreach (var (spelling, unit) in StartingWith(text[start]))
        {
            if (text.HasAt(start, spelling) && text.IsUnitEnd(start + spelling.Length))
                return (unit, start + spelling.Length);
        }

        return null;
    }

    /// <summary>Returns the unit whose spelling stands at <paramref name="start"/>, with a number after it.</summary>
    public (Unit Unit, int End)? MatchBeforeNumber(FoldedText text, int start)
    {
        foreach (var (spelling, unit) in StartingWith(text[start]))
        {
            var end = text.SkipSpace(start + spelling.Length);
            if (text.HasAt(start, spelling) && (text.IsDigit(end) || (text[end - 1] == ' ' && NumberWords.Match(text, end) is not null)))
                return (unit, end);
        }

        return null;
    }

    List<UnitSpelling> StartingWith(char first) => byFirst.GetValueOrDefault(first) ?? None;
}
