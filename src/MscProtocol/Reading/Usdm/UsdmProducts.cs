using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>Reads the cell products that are given.</summary>
/// <param name="study">The study.</param>
/// <param name="protocol">Takes the products.</param>
/// <param name="titles">The titles of the study.</param>
/// <param name="narrative">The sections of the protocol on what is given.</param>
sealed class UsdmProducts(UsdmStudy study, Draft protocol, IReadOnlyList<RecordProse> titles, IReadOnlyList<RecordProse> narrative)
{
    /// <summary>Reads each product of the interventions once; a protocol that only has words gives one.</summary>
    public void Read(IReadOnlyList<UsdmIntervention> cells)
    {
        var products = cells.SelectMany(intervention => intervention.Products.Select(product => (Product: product, intervention)))
            .GroupBy(pair => pair.Product.Pointer, StringComparer.Ordinal)
            .Select(group => (group.First().Product, By: group.Select(pair => pair.intervention).ToList()))
            .ToList();
        foreach (var (product, by) in products)
            Read(product, by);
        if (products.Count == 0)
            ReadTexts(protocol.Add("products", (titles is [var title, ..] ? title : narrative[0]).Text.Node.Origin), []);
    }

    void Read(RecordNode node, List<UsdmIntervention> by)
    {
        var name = study.FirstText(node, "label", "name");
        var product = protocol.Add("products", (name?.Node ?? node).Origin);
        if (name is not null)
            product.Set("name", name.Text.Trim(), name.Node.Origin);
        var facts = new UsdmFactReader(UsdmFacts.Product, Product.Fields.Shape, product, study.Remarks);
        facts.ReadProperties(node);
        foreach (var owner in by.SelectMany(intervention => intervention.Administrations.Prepend(intervention.Node)).Prepend(node).DistinctBy(owner => owner.Pointer))
            facts.ReadExtensions(owner);

        ReadTexts(product, by);
    }

    void ReadTexts(Draft product, IReadOnlyList<UsdmIntervention> by)
    {
        var texts = new ProductTexts(
            [[.. by.SelectMany(intervention => intervention.Names)], titles], [.. by.SelectMany(intervention => intervention.Texts), .. narrative], []);
        if (ProductFacts.Sources(texts) is [var source])
            product.Set("source", source.Term, source.Origin);
        if (ProductFacts.Donors(texts) is [var donor])
            product.Group("donor").Set("type", donor.Term, donor.Origin);
        if (ProductFacts.Preservations(texts) is [var state])
            product.Group("preservation").Set("state", state.Term, state.Origin);
        ProductFacts.ReadQuality(product, texts);
    }
}
