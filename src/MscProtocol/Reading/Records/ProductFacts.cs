using MscProtocol.Protocol.Terms;

namespace MscProtocol.Reading.Records;

/// <summary>Reads what texts say of a cell product.</summary>
static class ProductFacts
{
    static readonly Term<DonorType> Autologous = Term<DonorType>.Parse("autologous");
    static readonly Term<PreservationState> Both = Term<PreservationState>.Parse("both");

    // How far a tissue may stand from the cells that come from it.
    const int NearestCells = 60;

    /// <summary>Returns the tissues that the cells come from, each with its first mention in the surest text that names any.</summary>
    /// <param name="names">Texts that speak of the product alone: names, labels, titles; the surest first.</param>
    /// <param name="texts">Texts in which a tissue counts only beside the cells; the surest first.</param>
    public static IReadOnlyList<(Term<Tissue> Term, FactOrigin Origin)> Sources(IReadOnlyList<RecordProse> names, IReadOnlyList<RecordProse> texts)
    {
        foreach (var prose in names)
        {
            if (Distinct(prose, prose.Tissues.Where(mention => IsOfProduct(prose, mention))) is { Count: > 0 } found)
                return found;
        }

        foreach (var prose in texts)
        {
            if (Distinct(prose, prose.Tissues.Where(mention => IsBesideCells(prose, mention))) is { Count: > 0 } found)
                return found;
        }

        return [];
    }

    /// <summary>Sets the relation of donor and recipient from the first text that names one.</summary>
    public static void ReadDonor(Draft product, IEnumerable<RecordProse> texts)
    {
        foreach (var prose in texts)
        {
            foreach (var mention in prose.Donors)
            {
                product.Group("donor").Set("type", mention.Term, prose.Origin(mention));
                return;
            }
        }
    }

    /// <summary>Sets the state of preservation from the first text that names one beside the cells.</summary>
    public static void ReadPreservation(Draft product, IEnumerable<RecordProse> texts)
    {
        foreach (var prose in texts)
        {
            foreach (var mention in prose.Preservations)
            {
                if (IsBeside(prose, mention.Start, mention.Start + mention.Length, NearestCells))
                    product.Group("preservation").Set("state", mention.Term, prose.Origin(mention));
            }
        }
    }

    static List<(Term<Tissue> Term, FactOrigin Origin)> Distinct(RecordProse prose, IEnumerable<TermMention<Tissue>> mentions) =>
        [.. mentions.DistinctBy(mention => mention.Term).Select(mention => (mention.Term, prose.Origin(mention)))];

    // In a name a tissue is that of the product, unless it belongs to something else that is named.
    static bool IsOfProduct(RecordProse prose, TermMention<Tissue> mention) =>
        IsBesideCells(prose, mention) || (prose.Cells.Count == 0);

    static bool IsBesideCells(RecordProse prose, TermMention<Tissue> mention) =>
        IsBeside(prose, mention.Start, mention.Start + mention.Length, NearestCells);

    static bool IsBeside(RecordProse prose, int start, int end, int distance)
    {
        var nearest = CellKind.Other;
        var best = distance + 1;
        foreach (var cells in prose.Cells)
        {
            var gap = Math.Max(0, Math.Max(cells.Start - end, start - cells.End));
            if (gap < best)
                (nearest, best) = (cells.Kind, gap);
        }

        return nearest == CellKind.Mesenchymal && best <= distance;
    }
}
