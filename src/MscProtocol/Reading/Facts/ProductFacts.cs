using System.Buffers;
using MscProtocol.Prose;
using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>Reads what texts say of a cell product.</summary>
static class ProductFacts
{
    // How far a word on the cells may stand from the cells: in what is said of them, and in texts about much else.
    const int NearInText = 60;
    const int NearInDescription = 60;

    static readonly string[] Carriers =
    [
        "bone tissue", "bone graft", "bone matrix", "bone chip", "cancellous", "demineralized", "serum", "plasma", "platelet", "cartilage",
        "fibrin", "skin graft", "tendon",
    ];

    const int MeasuredBefore = 80;

    static readonly SearchValues<string> Measured = SearchValues.Create(
        ["average", "mean ", "measurement"], StringComparison.OrdinalIgnoreCase);

    static readonly Term<PreservationState> Fresh = Term<PreservationState>.Parse("fresh");

    /// <summary>Returns the tissues that the cells come from, in the first texts that name any.</summary>
    public static IReadOnlyList<Fact<Tissue>> Sources(ProductTexts texts)
    {
        var found = First(texts, prose => prose.Tissues, IsOfProduct);
        if (found.Count == 0)
            found = Distinct(
                [.. texts.Own, .. texts.Descriptions], prose => prose.Tissues, static (prose, mention) => prose.IsMadeFrom(mention.Start));
        return found.Exists(fact => !IsDoubtful(fact)) ? found.FindAll(fact => !IsDoubtful(fact)) : found;
    }

    // "Placental adherent stromal cells (ASCs)"
    static bool IsDoubtful(Fact<Tissue> fact) => fact.Place.Quote is "ASC" or "ASCs";

    /// <summary>Returns the relations of donor and recipient, in the first texts that name any.</summary>
    public static IReadOnlyList<Fact<DonorType>> Donors(ProductTexts texts) =>
        First<DonorType>(texts, static prose => [.. prose.Donors.Where(mention => !IsOfCarrier(prose, mention))], IsOfProduct);

    // "Autologous MSC fixed in allogenic bone tissue"
    static bool IsOfCarrier(RecordProse prose, TermMention<DonorType> mention)
    {
        var next = prose.Text.Text.AsSpan()[(mention.Start + mention.Length)..].TrimStart();
        if (next.StartsWith("human ", StringComparison.OrdinalIgnoreCase))
            next = next["human ".Length..];
        foreach (var carrier in Carriers)
        {
            if (next.StartsWith(carrier, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Returns the states in which the cells are given, in the first texts that name any.</summary>
    public static IReadOnlyList<Fact<PreservationState>> Preservations(ProductTexts texts) =>
        First(texts, prose => prose.Preservations, static (prose, mention) =>
            mention.Term.Equals(Fresh) ? IsBeside(prose, mention, NearInText) : IsOfProduct(prose, mention));

    /// <summary>Sets the passage and the least viability, each from the first text that states it.</summary>
    public static void ReadQuality(Draft<Product> product, ProductTexts texts)
    {
        var limits = product.Group(Product.Fields.Viability);
        foreach (var prose in texts.Own.Concat(texts.Descriptions))
        {
            if (!product.Has(Product.Fields.Passage) && LastPassage(prose) is { } passage)
                product.Set(Product.Fields.Passage, passage.Value, prose.Text.Words(passage.Start, passage.Length));
            if (limits.Has(Viability.Fields.Minimum))
                continue;
            if (prose.Viabilities.FirstOrDefault(mention => !IsMeasured(prose, mention)) is { } viability)
                limits.Set(Viability.Fields.Minimum, viability.Value, prose.Text.Words(viability.Start, viability.Length));
        }
    }

    // Cells thawed at one passage and cultured to another are given at the last.
    static PassageMention? LastPassage(RecordProse prose) =>
        prose.Passages.Where(mention => mention.Value.IsSingle).MaxBy(mention => mention.Value.Low)
            ?? (prose.Passages is [var first, ..] ? first : null);

    // "Average viability was over 90 %": what was found is no criterion.
    static bool IsMeasured(RecordProse prose, ViabilityMention mention) =>
        mention.Spread is not null
            || prose.Text.Text.AsSpan()[Math.Max(0, mention.Start - MeasuredBefore)..mention.Start].ContainsAny(Measured);

    static List<Fact<TList>> First<TList>(
        ProductTexts texts,
        Func<RecordProse, IReadOnlyList<TermMention<TList>>> find,
        Func<RecordProse, TermMention<TList>, bool> isOfProduct)
        where TList : ITermList
    {
        foreach (var group in texts.Names)
        {
            if (Distinct(group, find, isOfProduct) is { Count: > 0 } found)
                return found;
        }

        var own = Distinct(texts.Own, find, isOfProduct);
        if (own.Count > 0)
            return own;
        var described = Distinct(
            texts.Descriptions, find, (prose, mention) => IsBeside(prose, mention, NearInDescription) && !prose.IsGeneral(mention.Start));
        return described.Count > 0
            ? described
            : Distinct(texts.Keywords, find, (prose, mention) => IsBeside(prose, mention, NearInDescription));
    }

    static List<Fact<TList>> Distinct<TList>(
        IReadOnlyList<RecordProse> group,
        Func<RecordProse, IReadOnlyList<TermMention<TList>>> find,
        Func<RecordProse, TermMention<TList>, bool> accept)
        where TList : ITermList =>
    [
        .. group
            .SelectMany(prose => find(prose)
                .Where(mention => accept(prose, mention))
                .Select(mention => new Fact<TList>(mention.Term, prose.PlaceOf(mention))))
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
