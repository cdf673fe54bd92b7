using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>Reads the cell products of a study: one for each tissue, or for each relation to the donor, that it names.</summary>
sealed class ProductReader(
    RegistryStudy study,
    Draft protocol,
    IReadOnlyList<RegistryIntervention> cells,
    IReadOnlyList<RegistryArm> treated,
    IReadOnlyList<RecordProse> titles,
    IReadOnlyList<RecordProse> descriptions)
{
    static readonly Term<PreservationState> Both = Term<PreservationState>.Parse("both");

    /// <summary>Reads them, and returns the names that they have.</summary>
    public IReadOnlyList<RecordText> Read()
    {
        List<RecordText> names = [];
        var texts = new ProductTexts(
            [
                [.. cells.Select(given => given.Name).Concat(cells.SelectMany(given => given.OtherNames)).OfType<RecordProse>()],
                [.. treated.Select(arm => arm.Label).OfType<RecordProse>()],
                titles,
            ],
            [.. treated.Select(arm => arm.Description).Concat(cells.Select(given => given.Description)).OfType<RecordProse>()],
            descriptions)
        {
            Keywords = study.Keywords,
        };
        var sources = ProductFacts.Sources(texts);
        var donors = ProductFacts.Donors(texts);
        var preservations = ProductFacts.Preservations(texts);
        var origin = cells.Count > 0 ? cells[0].Node.Origin : study.Whole.Origin;
        for (var i = 0; i < Math.Max(1, Math.Max(sources.Count, donors.Count)); i++)
        {
            var product = protocol.Add("products", origin);
            if (cells.Count > 0 && cells[Math.Min(i, cells.Count - 1)].Name?.Text is { } name)
            {
                product.Set("name", name.Text, name.Node.Origin);
                names.Add(name);
            }

            if (sources.Count > 0)
                product.Set("source", sources[Math.Min(i, sources.Count - 1)].Term, sources[Math.Min(i, sources.Count - 1)].Origin);
            if (donors.Count > 0)
                product.Group("donor").Set("type", donors[Math.Min(i, donors.Count - 1)].Term, donors[Math.Min(i, donors.Count - 1)].Origin);
            ProductFacts.ReadQuality(product, texts);
            if (preservations.Count > 0)
                product.Group("preservation").Set("state", preservations.Count > 1 ? Both : preservations[0].Term, preservations[0].Origin);
        }

        return names;
    }
}
