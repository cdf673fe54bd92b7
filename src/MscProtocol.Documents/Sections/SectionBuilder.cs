namespace MscProtocol.Sections;

/// <summary>Puts blocks into sections as they come.</summary>
sealed class SectionBuilder
{
    // More than the longest protocols have; what has more is no document for people.
    const int MostBlocks = 200_000;
    const int MostCharacters = 30_000_000;

    readonly List<Block> blocks = [];
    Heading? section;
    int number;
    int tables;
    long characters;

    /// <summary>Whether something was left out, because there is too much of it.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Whether nothing was added.</summary>
    public bool IsEmpty => blocks.Count == 0;

    /// <summary>Begins a section.</summary>
    /// <param name="level">How deep it is, from 1; the sections that are as deep or deeper end here.</param>
    /// <param name="shown">The number that is shown before the title, where the text does not hold it.</param>
    /// <param name="cell">The title, perhaps with its number.</param>
    public void AddHeading(int level, string? shown, Cell cell)
    {
        var text = OneLine(cell.Text);
        if (text.Length == 0)
            return;
        var typed = shown is null ? TypedNumber.Of(text) : null;
        var shownLevel = level;
        if (typed is { Number: var digits })
            level = digits.Count(character => character == '.') + 1;

        // What is numbered deeper than it looks is no part of an unnumbered section that looks the same, such as that of the contents.
        var parent = section;
        while (parent is not null && parent.Level >= (parent.Number is null ? Math.Min(level, shownLevel) : level))
            parent = parent.Parent;
        section = new(parent, level, shown ?? typed?.Number, typed?.Title ?? text);
        number = 0;
        Add(new(BlockKind.Heading, [cell with { Text = text }], section, 0, 0, []));
    }

    /// <summary>Adds a paragraph of running text.</summary>
    public void AddParagraph(Cell cell) => AddText(BlockKind.Paragraph, cell);

    /// <summary>Adds an item of a list.</summary>
    public void AddItem(Cell cell) => AddText(BlockKind.Item, cell);

    /// <summary>Adds a table.</summary>
    /// <param name="rows">Its rows; those of one number of cells or of several.</param>
    /// <param name="isHeaded">Whether the first row is known to head the others; otherwise it is told by its looks.</param>
    public void AddTable(IReadOnlyList<IReadOnlyList<Cell>> rows, bool isHeaded)
    {
        tables++;
        var titles = rows is [var first, _, ..] && (isHeaded || TableShape.HasTitles(rows)) ? first : [];
        foreach (var row in rows)
        {
            if (row.Any(cell => cell.Text.Length > 0))
                Add(new(BlockKind.Row, row, section, ++number, tables, row == titles ? [] : titles));
        }
    }

    /// <summary>Returns all that was added, but for tables of contents.</summary>
    public SectionedText Build()
    {
        var contents = ContentsPages.Find([.. blocks.Select(block => block.Kind == BlockKind.Row ? string.Empty : block.Text)]);
        return new([.. blocks.Where((_, i) => !contents[i])]) { IsCut = IsCut };
    }

    void AddText(BlockKind kind, Cell cell)
    {
        var text = cell.Text.Trim();
        if (text.Length > 0)
            Add(new(kind, [cell with { Text = text }], section, ++number, 0, []));
    }

    void Add(Block block)
    {
        characters += block.Cells.Sum(cell => (long)cell.Text.Length);
        if (blocks.Count >= MostBlocks || characters > MostCharacters)
            IsCut = true;
        else
            blocks.Add(block);
    }

    static string OneLine(string text) => text.Replace('\n', ' ').Replace('\t', ' ').Trim();
}
