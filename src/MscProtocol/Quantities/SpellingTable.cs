namespace MscProtocol.Quantities;

/// <summary>Accepted spellings, the longest first, with the unit that each stands for.</summary>
sealed class SpellingTable
{
    readonly ILookup<char, (string Spelling, Unit Unit)> byFirst;

    SpellingTable(IEnumerable<(string Spelling, Unit Unit)> entries) => byFirst = entries.ToLookup(entry => entry.Spelling[0]);

    public static SpellingTable Of(IEnumerable<Unit> units, Func<Unit, IEnumerable<string>> spellings) =>
        new(units
            .SelectMany(unit => spellings(unit).Select(spelling => (Spelling: new FoldedText(spelling).ToString(), Unit: unit)))
            .Where(entry => entry.Spelling.Length > 0)
            .Distinct()
            .OrderByDescending(entry => entry.Spelling.Length));

    /// <summary>Returns the unit whose spelling stands at <paramref name="start"/> and ends there as a word.</summary>
    public (Unit Unit, int End)? Match(FoldedText text, int start)
    {
        foreach (var (spelling, unit) in byFirst[text[start]])
        {
            if (text.HasAt(start, spelling) && text.IsUnitEnd(start + spelling.Length))
                return (unit, start + spelling.Length);
        }

        return null;
    }

    /// <summary>Returns the unit whose spelling stands at <paramref name="start"/>, with a digit after it.</summary>
    public (Unit Unit, int End)? MatchBeforeDigit(FoldedText text, int start)
    {
        foreach (var (spelling, unit) in byFirst[text[start]])
        {
            var end = text.SkipSpace(start + spelling.Length);
            if (text.HasAt(start, spelling) && text.IsDigit(end))
                return (unit, end);
        }

        return null;
    }
}
