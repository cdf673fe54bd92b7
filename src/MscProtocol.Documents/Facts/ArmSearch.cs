using MscProtocol.Knowledge;
using MscProtocol.Protocol;
using MscProtocol.Reading;
using MscProtocol.Sections;

namespace MscProtocol.Facts;

/// <summary>
/// Finds the arms of a trial: the columns or rows of a table of arms, or rows of the synopsis or sentences of a section that are labelled
/// with them.
/// </summary>
sealed class ArmSearch(SignalWords words, IReadOnlyList<Sentence> sentences)
{
    const int LongestName = 60;
    const int MostArms = 12;
    const int LongestNumber = 2;

    /// <summary>Returns the arms; one without a name where none is named.</summary>
    public IReadOnlyList<FoundArm> Find(Place whole)
    {
        var rows = sentences.Where(one => one.Block.Kind == BlockKind.Row && !one.IsAside)
            .GroupBy(one => one.Block, ReferenceEqualityComparer.Instance)
            .Select(row => (Block: (Block)row.Key!, Sentences: (IReadOnlyList<Sentence>)[.. row]))
            .GroupBy(row => row.Block.Table)
            .ToList();
        foreach (var table in rows)
        {
            if (InColumns(table.SelectMany(row => row.Sentences)) is { } found && found.Any(SpeaksOfCells))
                return found;
        }

        foreach (var table in rows)
        {
            var headed = table.Where(row => row.Block.Titles.Count > 0).ToList();
            if (headed.Count > 0 && Named(headed, ColumnOf(headed[0].Block)) is { } found && found.Any(SpeaksOfCells))
                return found;
        }

        foreach (var table in rows)
        {
            var labelled = table.Where(row => row.Block.Cells.Count >= 2 && IsArmLabel(row.Block.Cells[0].Text));
            if (table.First().Block.Titles.Count < 3 && Named(labelled, 0) is { } found && found.Any(arm => arm.GetsCells))
                return found;
        }

        return Labelled() ?? [new(null, whole, GetsCells: true, IsPlacebo: false, [])];
    }

    // "Low-dose group: 1 × 10^6 cells/kg; control group: saline."
    IReadOnlyList<FoundArm>? Labelled()
    {
        var sections = sentences.Where(one => !one.IsAside && one.Rank != SentenceRank.Title && one.Block.Section is not null)
            .Select(one => (Sentence: one, Label: LabelOf(one.Text)))
            .Where(one => one.Label.Name.Length > 0)
            .GroupBy(one => one.Sentence.Block.Section, ReferenceEqualityComparer.Instance);
        foreach (var section in sections)
        {
            var arms = section.GroupBy(one => one.Label.Name, StringComparer.OrdinalIgnoreCase)
                .Select(arm => (Name: arm.Key, At: arm.First(), Own: arm.Select(one => one.Sentence)))
                .Select(arm => ArmOf(arm.Name, arm.At.Sentence.Words(arm.At.Label.Start, arm.Name.Length), [.. arm.Own]))
                .ToList();
            if (arms.Count is >= 2 and <= MostArms && arms.Any(arm => arm.GetsCells && arm.Own.Any(GivesDose)))
                return arms;
        }

        return null;
    }

    // What stands before a colon and is named like an arm.
    (int Start, string Name) LabelOf(string text)
    {
        var start = 0;
        for (var at = text.IndexOf(':', StringComparison.Ordinal); at >= 0; at = text.IndexOf(':', start))
        {
            var label = text[start..at].Trim();
            if (IsArmLabel(label) && !words.Words("columns").Contains(label, StringComparer.OrdinalIgnoreCase))
                return (text.IndexOf(label, start, StringComparison.Ordinal), label);
            start = at + 1;
        }

        return (0, string.Empty);
    }

    FoundArm ArmOf(string name, Place place, IReadOnlyList<Sentence> own)
    {
        var isControl = words.AreIn("controls", name) || !own.Any(GivesDose) && own.Any(one => words.AreIn("controls", one.Text));
        var isPlacebo = isControl && (words.AreIn("placebos", name) || own.Any(one => words.AreIn("placebos", one.Text)));
        return new(name, place, !isControl, isPlacebo, own);
    }

    IReadOnlyList<FoundArm>? InColumns(IEnumerable<Sentence> table)
    {
        List<FoundArm> arms = [];
        foreach (var column in table.Where(one => one.Column is not null).GroupBy(one => one.Column!.Value).OrderBy(one => one.Key))
        {
            IReadOnlyList<Sentence> own = [.. column];
            var name = ArmColumns.NameOf(own[0].Block, column.Key);
            arms.Add(ArmOf(name, own[0].Place.Words(name, 0, name.Length), own));
        }

        return arms.Count > 0 ? arms : null;
    }

    static bool GivesDose(Sentence sentence) => DoseText.Find(sentence.Text).Any(mention => mention.Dose is not null);

    IReadOnlyList<FoundArm>? Named(IEnumerable<(Block Block, IReadOnlyList<Sentence> Sentences)> rows, int? column)
    {
        if (column is not { } index)
            return null;
        List<FoundArm> arms = [];
        foreach (var (block, own) in rows)
        {
            if (index >= block.Cells.Count || block.Cells[index].Text is not { Length: > 0 and <= LongestName } name)
                continue;
            var text = block.Text;
            arms.Add(new(
                NameOf(block, index, name.Replace('\n', ' ')),
                own[0].Place.Words(name, 0, name.Length),
                !words.AreIn("controls", text),
                words.AreIn("placebos", text),
                own));
        }

        return arms.Count is >= 2 and <= MostArms ? arms : null;
    }

    // What a cohort is numbered by is no name without the title above it.
    static string NameOf(Block row, int column, string name) =>
        name.Length <= LongestNumber && column < row.Titles.Count ? $"{row.Titles[column].Text.Trim()} {name}" : name;

    // Tables of other medicines have the same columns.
    static bool SpeaksOfCells(FoundArm arm) => arm.Own.Any(sentence =>
        GivesDose(sentence) || CellFinder.Find(new(sentence.Text)).Any(cell => cell.Kind == CellKind.Mesenchymal));

    // The column that names arms, in a table that says something of them.
    int? ColumnOf(Block row)
    {
        var titles = row.Titles.Select(title => title.Text).ToList();
        if (titles.Count < 2 || words.AreIn("amounts", string.Join(' ', titles)))
            return null;
        var column = titles.FindIndex(title => words.Words("columns").Any(word => StartsWith(title, word)));
        var others = titles.Where((_, i) => i != column);
        return column >= 0 && others.Any(title => words.Words("others").Any(word => HoldsWord(title, word))) ? column : null;
    }

    static bool StartsWith(string title, string word) =>
        title.Trim().Equals(word, StringComparison.OrdinalIgnoreCase)
            || (title.Trim().StartsWith(word, StringComparison.OrdinalIgnoreCase) && title.Length <= word.Length + 12);

    static bool HoldsWord(string title, string word) =>
        word.Length > 2 || WrittenWord.IsUnspaced(word[0])
            ? title.Contains(word, StringComparison.OrdinalIgnoreCase)
            : title.Trim().Equals(word, StringComparison.OrdinalIgnoreCase);

    bool IsArmLabel(string label) =>
        label.Length <= LongestName && words.Words("labels").Any(end => label.TrimEnd().EndsWith(end, StringComparison.OrdinalIgnoreCase));
}
