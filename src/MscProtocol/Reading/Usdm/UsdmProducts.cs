using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>Reads the cell products that are given.</summary>
/// <param name="study">The study.</param>
/// <param name="protocol">Takes the products.</param>
/// <param name="titles">The titles of the study.</param>
/// <param name="narrative">The sections of the protocol on what is given.</param>
sealed class UsdmProducts(
    UsdmStudy study, Draft<TrialProtocol> protocol, IReadOnlyList<RecordProse> titles, IReadOnlyList<RecordProse> narrative)
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
            ReadTexts(protocol.Add(TrialProtocol.Fields.Products, (titles is [var title, ..] ? title : narrative[0]).Text.Place), []);
    }

    void Read(RecordNode node, List<UsdmIntervention> by)
    {
        var name = study.FirstText(node, "label", "name");
        var product = protocol.Add(TrialProtocol.Fields.Products, name?.Place ?? node.Place);
        if (name is not null)
            product.Set(Product.Fields.Name, name.Text.Trim(), name.Place);
        var facts = new UsdmFactReader(UsdmFacts.ProductName, Product.Fields.Shape, product.Untyped, study.Remarks);
        facts.ReadProperties(node);
        var owners = by.SelectMany(intervention => intervention.Administrations.Prepend(intervention.Node)).Prepend(node);
        foreach (var owner in owners.DistinctBy(owner => owner.Pointer))
            facts.ReadExtensions(owner);

        ReadTexts(product, by);
    }

    void ReadTexts(Draft<Product> product, IReadOnlyList<UsdmIntervention> by)
    {
        var texts = new ProductTexts(
            [[.. by.SelectMany(intervention => intervention.Names)], titles],
            [.. by.SelectMany(intervention => intervention.Texts), .. narrative],
            []);
        if (ProductFacts.Sources(texts) is [var source])
            product.Set(Product.Fields.Source, source.Term, source.Place);
        if (ProductFacts.Donors(texts) is [var donor])
            product.Group(Product.Fields.Donor).Set(Donor.Fields.Type, donor.Term, donor.Place);
        if (ProductFacts.Preservations(texts) is [var state])
            product.Group(Product.Fields.Preservation).Set(Preservation.Fields.State, state.Term, state.Place);
        ProductFacts.ReadQuality(product, texts);
    }
}
