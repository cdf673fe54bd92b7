using System.Text;

namespace MscProtocol.Reporting;

/// <summary>Sets cells in columns; a cell that is too wide goes on in the next line.</summary>
static class TextTable
{
    const string Gap = "  ";

    /// <summary>Returns the lines of one row.</summary>
    /// <param name="widths">The width of each column on a terminal.</param>
    /// <param name="cells">The text of each cell, made visible.</param>
    public static IEnumerable<string> Row(IReadOnlyList<int> widths, params IReadOnlyList<string> cells)
    {
        var wrapped = cells.Select((cell, column) => LineWrap.Of(cell, widths[column])).ToList();
        for (var i = 0; i < wrapped.Max(cell => cell.Count); i++)
        {
            var line = new StringBuilder();
            for (var column = 0; column < wrapped.Count; column++)
            {
                var text = i < wrapped[column].Count ? wrapped[column][i] : string.Empty;
                line.Append(text).Append(' ', widths[column] - CharacterWidth.Of(text)).Append(Gap);
            }

            yield return line.ToString().TrimEnd(' ');
        }
    }
}
