namespace MscProtocol.Sections;

/// <summary>Tells by its looks whether the first row of a table heads the others.</summary>
static class TableShape
{
    const int LongestTitle = 60;
    const int LongestMark = 3;

    /// <summary>Returns whether it does. In a table of labels and values it does not.</summary>
    public static bool HasTitles(IReadOnlyList<IReadOnlyList<Cell>> rows)
    {
        var first = rows[0];
        if (first.Count < 2 || first.Count(cell => cell.Text.Length > 0) < 2)
            return false;
        foreach (var cell in first)
        {
            if (cell.Text.Length > LongestTitle || cell.Text is [.., ':' or '：'])
                return false;
        }

        if (first.Count == 2)
            return AreGeneral(first);
        return first.Count(cell => cell.Text.Any(char.IsAsciiDigit)) * 2 <= first.Count || AreMarked(rows);
    }

    // Below the visits of a schedule, crosses tell what is done.
    static bool AreMarked(IReadOnlyList<IReadOnlyList<Cell>> rows)
    {
        var (marks, others) = (0, 0);
        foreach (var cell in rows.Skip(1).SelectMany(row => row.Skip(1)).Where(cell => cell.Text.Length > 0))
        {
            if (cell.Text.Length <= LongestMark && !char.IsAsciiDigit(cell.Text[0]))
                marks++;
            else
                others++;
        }

        return marks > others;
    }

    // Over two columns, titles are one word each, and the rows below are longer.
    static bool AreGeneral(IReadOnlyList<Cell> titles)
    {
        foreach (var cell in titles)
        {
            if (cell.Text.Any(char.IsAsciiDigit) || cell.Text.Length == 0 || cell.Text.Count(char.IsWhiteSpace) > 1)
                return false;
        }

        return true;
    }
}
