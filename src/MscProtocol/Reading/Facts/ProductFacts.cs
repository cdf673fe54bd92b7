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

    static readonly string[] Carriers = [.. WordLists.Of("carriers")];

    // "Cord blood MSC", "cord-blood-derived MSC"
    const int NextToAtMost = 12;

    const int MeasuredBefore = 80;

    static readonly HashSet<string> DoubtfulNames = [.. WordLists.Of("doubtfulNames")];
    static readonly HashSet<string> Births = [.. WordLists.Of("births")];
    static readonly SearchValues<string> Links = WordLists.Any("links");
    static readonly SearchValues<string> Grafts = WordLists.Any("grafts");
    static readonly IReadOnlyList<string> Besides = WordLists.Of("besides");
    static readonly IReadOnlyList<string> BothSorts = WordLists.Of("bothSorts");
    static readonly SearchValues<string> Frozen = WordLists.Any("frozen");
    static readonly SearchValues<string> FrozenOthers = WordLists.Any("frozenOthers");
    static readonly SearchValues<string> Measured = WordLists.Any("measured");

    // How far behind "frozen" what is frozen may stand.
    const int OtherAtMost = 18;

    static readonly Term<PreservationState> Cryopreserved = Term<PreservationState>.Parse("cryopreserved");
    static readonly Term<PreservationState> Fresh = Term<PreservationState>.Parse("fresh");

    /// <summary>Returns the tissues that the cells come from, in the first texts that name any.</summary>
    public static IReadOnlyList<Fact<Tissue>> Sources(ProductTexts texts)
    {
        var found = First(texts, prose => prose.Tissues, IsSource);
        if (found.Count == 0)
            found = Distinct(
                [.. texts.Own, .. texts.Descriptions], prose => prose.Tissues, static (prose, mention) => prose.IsMadeFrom(mention.Start));
        found = WithThoseOfTitles(found, texts);
        if (found is [var only] && IsNamedAlike(only) && First<DonorType>(texts, prose => prose.Donors, IsOfProduct)
            is [{ Term.Name: "autologous" }])
            return [];
        return found.Exists(fact => !IsDoubtful(fact)) ? found.FindAll(fact => !IsDoubtful(fact)) : found;
    }

    // "Autologous AMSC" are of fat, if of either: nobody has his own amnion.
    static bool IsNamedAlike(Fact<Tissue> fact) => Births.Contains(fact.Term.Name) && fact.Place.Quote is { } quote
        && DoubtfulNames.Contains(quote);

    // A name of one of two products: the title joins both, "MSC of the placenta and umbilical cord".
    static List<Fact<Tissue>> WithThoseOfTitles(List<Fact<Tissue>> found, ProductTexts texts)
    {
        if (found.Count != 1)
            return found;
        foreach (var title in texts.Names[^1])
        {
            List<Fact<Tissue>> joined = [.. Distinct([title], prose => prose.Tissues, IsSource).Where(fact => !IsDoubtful(fact))];
            if (joined.Count > 1 && joined.Exists(fact => fact.Term.Equals(found[0].Term)))
                return joined;
        }

        return found;
    }

    // "MSC and cord blood": what is joined to the cells behind them is another thing.
    static bool IsSource(RecordProse prose, TermMention<Tissue> mention) =>
        IsOfProduct(prose, mention) && !IsGraft(prose, mention) && !IsBesideCells(prose, mention)
        && (!prose.CellsAround(mention.Start, mention.Start).Any(cells => cells.Kind == CellKind.Mesenchymal && cells.End <= mention.Start
            && IsJoint(prose.Text.Text.AsSpan()[cells.End..mention.Start]))
        || prose.CellsAround(mention.Start, mention.Start + mention.Length).Any(cells => cells.Kind == CellKind.Mesenchymal
            && cells.Start >= mention.Start && cells.Start - (mention.Start + mention.Length) <= NextToAtMost));

    // "MSC in amniotic membrane transplant": the tissue is what carries the cells.
    static bool IsGraft(RecordProse prose, TermMention<Tissue> mention) =>
        prose.Text.Text.AsSpan()[(mention.Start + mention.Length)..].TrimStart().IndexOfAny(Grafts) == 0;

    // "Cord blood and MSC" are two; "MSC of the cord and MSC of the placenta" are of both.
    static bool IsBesideCells(RecordProse prose, TermMention<Tissue> mention)
    {
        var end = mention.Start + mention.Length;
        foreach (var cells in prose.CellsAround(mention.Start, end + NextToAtMost))
        {
            if (cells.Kind != CellKind.Mesenchymal)
                continue;
            if (cells.Start < end)
                return false;
            return Besides.Contains(prose.Text.Text[end..cells.Start].Trim());
        }

        return false;
    }

    static bool IsJoint(ReadOnlySpan<char> between)
    {
        between = between.TrimEnd();
        return !between.ContainsAny(Links)
            && (between.EndsWith(" and") || between.EndsWith(")and") || between.EndsWith(" with") || between.EndsWith(" plus")
                || between.EndsWith("+"));
    }

    // "Placental adherent stromal cells (ASCs)"
    static bool IsDoubtful(Fact<Tissue> fact) => fact.Place.Quote is "ASC" or "ASCs";

    /// <summary>Returns the relations of donor and recipient, in the first texts that name any.</summary>
    public static IReadOnlyList<Fact<DonorType>> Donors(ProductTexts texts)
    {
        var found = First<DonorType>(texts, static prose => [.. prose.Donors.Where(mention => !IsOfCarrier(prose, mention))], IsOfProduct);
        if (found.Count > 0)
            return found;
        var told = texts.Own.Select(prose => OriginPhrases.In(prose, _ => true))
            .Concat(texts.Names[^1].Concat(texts.Descriptions)
                .Select(prose => OriginPhrases.In(prose, place => prose.SpeaksOfProduct(place) && !prose.IsGeneral(place))))
            .FirstOrDefault(fact => fact is not null);
        return told is null ? Distinct(texts.Measures, prose => prose.Donors, (prose, mention) => IsBeside(prose, mention, NearInText))
            : told.Term.Name == "autologous" && Sources(texts).Any(source => Births.Contains(source.Term.Name)) ? []
            : [told];
    }

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
    public static IReadOnlyList<Fact<PreservationState>> Preservations(ProductTexts texts)
    {
        var found = First(texts, prose => prose.Preservations, static (prose, mention) => !IsOfOther(prose, mention)
            && (mention.Term.Equals(Fresh) ? IsBeside(prose, mention, NearInText) : IsOfProduct(prose, mention)));
        if (found.Count > 0)
            return found;
        foreach (var prose in texts.Own.Concat(texts.Descriptions))
        {
            if (prose.Preservations.FirstOrDefault(mention =>
                mention.Term.Equals(Cryopreserved) && prose.SpeaksOfProduct(mention.Start) && !prose.IsGeneral(mention.Start)
                && !IsOfOther(prose, mention)) is { } mention)
            {
                return [new(mention.Term, prose.PlaceOf(mention))];
            }

            if (prose.Text.Text.AsSpan().IndexOfAny(Frozen) is >= 0 and var at && !prose.IsGeneral(at))
                return [new(Cryopreserved, prose.Text.Words(at, WordLength(prose.Text.Text, at)))];
        }

        return [];
    }

    // "Frozen embryo transfer"
    static bool IsOfOther(RecordProse prose, TermMention<PreservationState> mention)
    {
        var behind = prose.Text.Text.AsSpan(mention.Start + mention.Length);
        return behind[..Math.Min(OtherAtMost, behind.Length)].ContainsAny(FrozenOthers);
    }

    static int WordLength(string text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
            end++;
        return end - at;
    }

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

    /// <summary>
    /// Notes where the texts speak of what could not be read; of cells of a birth, records do not say that another gave them.
    /// </summary>
    public static void NoteSpoken(Draft<Product> product, ProductTexts texts)
    {
        List<RecordProse> own = [.. texts.Names.Take(texts.Names.Count - 1).SelectMany(group => group), .. texts.Own];
        List<RecordProse> others = [.. texts.Names[^1], .. texts.Descriptions];
        SpokenFacts.Note(product, Product.Fields.Source, "products.source", own, others);
        if (!product.Has(Product.Fields.Source))
            SpokenFacts.Note(product, Product.Fields.Source, "products.source", SpokenFacts.Find("products.taking", texts.Descriptions));
        var donor = product.Group(Product.Fields.Donor);
        SpokenFacts.Note(donor, Donor.Fields.Type, "products.donor.type", own, others);
        if (product.ValueOf(Product.Fields.Source).TryGet(out var source) && Births.Contains(source.Name))
            donor.Excuse(Donor.Fields.Type);
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

        var own = Distinct(texts.Own, find, (prose, mention) => isOfProduct(prose, mention) && !prose.IsGeneral(mention.Start));
        if (own.Count > 0)
            return own;
        var described = Distinct(
            texts.Descriptions, find, (prose, mention) => IsBeside(prose, mention, NearInDescription) && !prose.IsGeneral(mention.Start));
        if (described.Count == 0)
            described = Distinct(texts.Keywords, find, (prose, mention) => IsBeside(prose, mention, NearInDescription));
        return described.Count > 0 ? described : Distinct(texts.Own, find, isOfProduct);
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

        return nearest == CellKind.Mesenchymal || IsJoined(prose, mention.Start + mention.Length);
    }

    // "Autologous haematopoietic and mesenchymal stem cells": a word before two sorts of cells is said of both.
    static bool IsJoined(RecordProse prose, int end)
    {
        CellMention? first = null;
        foreach (var cells in prose.CellsAround(end, end + NearInText))
        {
            if (cells.Start < end)
                continue;
            if (first is { } other)
            {
                return cells.Kind == CellKind.Mesenchymal
                    && BothSorts.Contains(prose.Text.Text[other.End..cells.Start].Trim());
            }

            if (cells.Start > end + 1)
                return false;
            first = cells;
        }

        return false;
    }
}
