using MscProtocol.Protocol.Terms;

namespace MscProtocol.Reading.Records;

/// <summary>Reads what texts say of a cell product.</summary>
static class ProductFacts
{
    // How far a word on the cells may stand from the cells: in what is said of them, and in texts about much else.
    const int NearInText = 60;
    const int NearInDescription = 40;

    static readonly Term<PreservationState> Fresh = Term<PreservationState>.Parse("fresh");

    /// <summary>Returns the tissues that the cells come from, in the first texts that name any.</summary>
    public static IReadOnlyList<Fact<Tissue>> Sources(ProductTexts texts) => First(texts, prose => prose.Tissues, IsOfProduct);

    /// <summary>Returns the relations of donor and recipient, in the first texts that name any.</summary>
    public static IReadOnlyList<Fact<DonorType>> Donors(ProductTexts texts) => First(texts, prose => prose.Donors, IsOfProduct);

    /// <summary>Returns the states in which the cells are given, in the first texts that name any.</summary>
    public static IReadOnlyList<Fact<PreservationState>> Preservations(ProductTexts texts) =>
        First(texts, prose => prose.Preservations, static (prose, mention) => prose.Cells.Count == 0 ? !mention.Term.Equals(Fresh) : IsBeside(prose, mention, NearInText));

    /// <summary>Sets the passage and the least viability, each from the first text that states it.</summary>
    public static void ReadQuality(Draft product, ProductTexts texts)
    {
        foreach (var prose in texts.Own.Concat(texts.Descriptions))
        {
            if (!product.Has("passage") && prose.Passages is [var passage, ..])
                product.Set("passage", passage.Value, prose.Text.Words(passage.Start, passage.Length));
            if (!product.Group("viability").Has("minimum") && prose.Viabilities is [var viability, ..])
                product.Group("viability").Set("minimum", viability.Value, prose.Text.Words(viability.Start, viability.Length));
        }
    }

    static List<Fact<TList>> First<TList>(
        ProductTexts texts, Func<RecordProse, IReadOnlyList<TermMention<TList>>> find, Func<RecordProse, TermMention<TList>, bool> isOfProduct)
        where TList : ITermList
    {
        foreach (var group in texts.Names)
        {
            if (Distinct(group, find, isOfProduct) is { Count: > 0 } found)
                return found;
        }

        var own = Distinct(texts.Own, find, isOfProduct);
        return own.Count > 0 ? own : Distinct(texts.Descriptions, find, (prose, mention) => IsBeside(prose, mention, NearInDescription) && !prose.IsGeneral(mention.Start));
    }

    static List<Fact<TList>> Distinct<TList>(
        IReadOnlyList<RecordProse> group,
        Func<RecordProse, IReadOnlyList<TermMention<TList>>> find,
        Func<RecordProse, TermMention<TList>, bool> accept)
        where TList : ITermList =>
    [
        .. group
            .SelectMany(prose => find(prose).Where(mention => accept(prose, mention)).Select(mention => new Fact<TList>(mention.Term, prose.Origin(mention))))
            .DistinctBy(fact => fact.Term),
    ];

    // In a name, a word is about the product, unless it stands beside something else that is named.
    static bool IsOfProduct<TList>(RecordProse prose, TermMention<TList> mention)
        where TList : ITermList =>
        prose.Cells.Count == 0 || IsBeside(prose, mention, int.MaxValue - 1);

    static bool IsBeside<TList>(RecordProse prose, TermMention<TList> mention, int distance)
        where TList : ITermList
    {
        var nearest = CellKind.Other;
        var best = (long)distance + 1;
        foreach (var cells in prose.CellsAround(mention.Start, mention.Start + mention.Length))
        {
            var gap = Math.Max(0, Math.Max(cells.Start - (mention.Start + mention.Length), mention.Start - cells.End));
            if (gap < best || (gap == best && cells.Kind == CellKind.Mesenchymal))
                (nearest, best) = (cells.Kind, gap);
        }

        return nearest == CellKind.Mesenchymal;
    }
}
