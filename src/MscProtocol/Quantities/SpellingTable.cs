namespace MscProtocol.Quantities;

/// <summary>Accepted spellings, the longest first, with the unit that each stands for.</summary>
sealed class SpellingTable
{
    readonly (string Spelling, Unit Unit)[] entries;

    SpellingTable((string, Unit)[] entries) => this.entries = entries;

    public static SpellingTable Of(IEnumerable<Unit> units, Func<Unit, IEnumerable<string>> spellings) =>
        new([.. units
            .SelectMany(unit => spellings(unit).Select(spelling => (Spelling: new FoldedText(spelling).ToString(), Unit: unit)))
            .Where(entry => entry.Spelling.Length > 0)
            .Distinct()
            .OrderByDescending(entry => entry.Spelling.Length)]);

    public IEnumerable<string> Spellings => entries.Select(entry => entry.Spelling);

    /// <summary>Returns the unit whose spelling stands at <paramref name="start"/> and ends there as a word.</summary>
    public (Unit Unit, int End)? Match(FoldedText text, int start)
    {
        foreach (var (spelling, unit) in entries)
        {
            if (text.HasAt(start, spelling) && text.IsUnitEnd(start + spelling.Length))
                return (unit, start + spelling.Length);
        }

        return null;
    }

    /// <summary>Returns the unit whose spelling stands at <paramref name="start"/>, with a digit after it.</summary>
    public (Unit Unit, int End)? MatchBeforeDigit(FoldedText text, int start)
    {
        foreach (var (spelling, unit) in entries)
        {
            var end = text.SkipSpace(start + spelling.Length);
            if (text.HasAt(start, spelling) && text.IsDigit(end))
                return (unit, end);
        }

        return null;
    }
}
