namespace MscProtocol.Reading;

/// <summary>Makes an intervention of a text that names it and describes it in one.</summary>
static class InterventionText
{
    const int LongestName = 80;

    /// <summary>
    /// Returns the intervention: a short text is its name; of a long one, the cells that it names are, else how it begins.
    /// </summary>
    /// <param name="node">The field.</param>
    /// <param name="start">Where the text begins in it.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="labels">The arms that it belongs to.</param>
    public static RegistryIntervention Of(RecordNode node, int start, int end, IReadOnlyList<RecordNode> labels)
    {
        if (RecordText.PartOf(node, start, end) is not { } words)
            return new(node, null, null, [], labels);
        var prose = new RecordProse(words);
        if (words.Text.Length <= LongestName)
            return new(node, prose, null, [], labels);
        var from = node.Text!.IndexOf(words.Text, start, StringComparison.Ordinal);
        var name = prose.Cells.Where(cells => cells.Kind == CellKind.Mesenchymal)
            .Select(cells => (cells.Start, cells.End)).FirstOrDefault();
        if (name.End == 0 || CellDecision.SaysNotGiven(prose))
        {
            var first = words.Text.AsSpan(0, LongestName).IndexOfAny(".,;\n") is > 0 and var stop ? stop : LongestName;
            name = (0, first);
        }

        return new(node, new(RecordText.PartOf(node, from + name.Start, from + name.End)!), prose, [], labels);
    }
}
