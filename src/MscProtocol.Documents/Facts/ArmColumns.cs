using MscProtocol.Knowledge;
using MscProtocol.Sections;

namespace MscProtocol.Facts;

/// <summary>Tells rows of tables that have a column for each arm: "Route | low dose | high dose | placebo".</summary>
static class ArmColumns
{
    const int LongestName = 60;
    const int LongestControl = 30;
    const int FewestArms = 2;
    const int MostArms = 12;

    /// <summary>Returns the columns of a row that are about one arm each; none where its table has other columns.</summary>
    /// <param name="row">The row, which may be the one that heads its table.</param>
    /// <param name="headed">The tables that a row heads.</param>
    /// <param name="words">How arms are told.</param>
    public static IEnumerable<int> Of(Block row, IReadOnlySet<int> headed, SignalWords words)
    {
        var titles = TitlesOf(row);
        if (!headed.Contains(row.Table) || row.Cells.Count != titles.Count || !AreArms(titles, words))
            return [];
        return Enumerable.Range(1, titles.Count - 1).Where(column => row.Cells[column].Text.Length > 0);
    }

    /// <summary>Returns what names the arm of a column.</summary>
    public static string NameOf(Block row, int column) => TitlesOf(row)[column].Text.Replace('\n', ' ').Trim();

    static IReadOnlyList<Cell> TitlesOf(Block row) => row.Titles.Count > 0 ? row.Titles : row.Cells;

    static bool AreArms(IReadOnlyList<Cell> titles, SignalWords words)
    {
        var names = titles.Skip(1).Select(title => title.Text.Trim()).ToList();
        if (names.Count is < FewestArms or > MostArms || names.Exists(name => name.Length is 0 or > LongestName))
            return false;
        return words.AreIn("headers", titles[0].Text)
            || names.Exists(name => name.Length <= LongestControl && words.AreIn("controls", name))
            || names.Count(name => IsArm(name, words)) >= FewestArms;
    }

    static bool IsArm(string name, SignalWords words) =>
        words.Words("labels").Any(end => name.EndsWith(end, StringComparison.OrdinalIgnoreCase))
            || words.Words("begins").Any(start => name.StartsWith(start, StringComparison.OrdinalIgnoreCase));
}
