using System.Text;
using MscProtocol.Sections;

namespace MscProtocol.Facts;

/// <summary>Writes the row of a table as one text: labels before what they label.</summary>
static class RowText
{
    /// <summary>Returns the text of a block; of a row, each cell with the title of its column, or the label with its value.</summary>
    public static string Of(Block block)
    {
        if (block.Kind != BlockKind.Row)
            return block.Text;
        if (block.Titles.Count == block.Cells.Count && block.Cells.Count > 2)
            return string.Join(" | ", block.Cells.Zip(block.Titles).Where(pair => pair.First.Text.Length > 0).Select(Labelled));
        var cells = block.Cells.Where(cell => cell.Text.Length > 0).Select(cell => cell.Text).ToList();
        return cells.Count < 2 ? string.Concat(cells) : $"{Label(cells[0])}: {Values(cells[1..])}";
    }

    /// <summary>Returns the text of one cell of a row, behind what labels the row.</summary>
    public static string Of(Block row, int column) =>
        row.Cells[0].Text.Length == 0 ? row.Cells[column].Text : $"{Label(row.Cells[0].Text)}: {row.Cells[column].Text}";

    // Labels with their values may stand beside each other, as in the overview of ICH M11.
    static string Values(List<string> cells)
    {
        var text = new StringBuilder(cells[0]);
        for (var i = 1; i < cells.Count; i++)
            text.Append(cells[i - 1][^1] is ':' or '：' ? " " : " | ").Append(cells[i]);
        return text.ToString();
    }

    static string Labelled((Cell Cell, Cell Title) pair) =>
        pair.Title.Text.Length == 0 ? pair.Cell.Text : $"{Label(pair.Title.Text)}: {pair.Cell.Text}";

    // Written with its colon or without.
    static string Label(string text) => text.Replace('\n', ' ').TrimEnd(' ', ':', '：');
}
