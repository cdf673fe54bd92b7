namespace MscProtocol.Sections;

/// <summary>Tells by its looks whether the first row of a table heads the others.</summary>
static class TableShape
{
    const int LongestTitle = 60;

    /// <summary>Returns whether it does. In a table of labels and values it does not.</summary>
    public static bool HasTitles(IReadOnlyList<IReadOnlyList<Cell>> rows)
    {
        var first = rows[0];
        if (first.Count < 2 || first.Count(cell => cell.Text.Length > 0) < 2)
            return false;
        foreach (var cell in first)
        {
            if (cell.Text.Length > LongestTitle)
                return false;
        }

        return first.Count == 2 ? AreGeneral(first) : first.Count(cell => cell.Text.Any(char.IsAsciiDigit)) * 2 <= first.Count;
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
