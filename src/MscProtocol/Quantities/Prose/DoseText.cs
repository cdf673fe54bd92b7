namespace MscProtocol.Quantities.Prose;

/// <summary>Finds doses of cells in running text: registry records, abstracts, protocols.</summary>
public static class DoseText
{
    /// <summary>
    /// Returns every dose of cells in <paramref name="text"/>, in the order of the text; a range is one dose, a list several.
    /// Amounts of other agents and other cells, blood counts, numbers of patients and doses given to animals are left out.
    /// Linear in the length of the text; never throws.
    /// </summary>
    public static IReadOnlyList<DoseMention> Find(string text) => new DoseFinder(new FoldedText(text)).Find();
}
