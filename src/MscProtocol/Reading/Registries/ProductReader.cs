using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>Reads the cell products of a study: one for each tissue, or for each relation to the donor, that it names.</summary>
sealed class ProductReader(
    RegistryStudy study,
    Draft<TrialProtocol> protocol,
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
            Measures = [.. study.Outcomes.Select(outcome => outcome.Measure).OfType<RecordProse>()],
        };
        var sources = ProductFacts.Sources(texts);
        var donors = ProductFacts.Donors(texts);
        var preservations = ProductFacts.Preservations(texts);
        var origin = cells.Count > 0 ? cells[0].Node.Place : study.Whole.Place;
        for (var i = 0; i < Math.Max(1, Math.Max(sources.Count, donors.Count)); i++)
        {
            var product = protocol.Add(TrialProtocol.Fields.Products, origin);
            if (cells.Count > 0 && cells[Math.Min(i, cells.Count - 1)].Name?.Text is { } name
                && !names.Exists(other => other.Text == name.Text))
            {
                product.Set(Product.Fields.Name, name.Text, name.Place);
                names.Add(name);
            }

            if (sources.Count > 0)
            {
                var source = sources[Math.Min(i, sources.Count - 1)];
                product.Set(Product.Fields.Source, source.Term, source.Place);
            }

            if (donors.Count > 0)
            {
                var donor = donors[Math.Min(i, donors.Count - 1)];
                product.Group(Product.Fields.Donor).Set(Donor.Fields.Type, donor.Term, donor.Place);
            }

            ProductFacts.ReadQuality(product, texts);
            ProductFacts.NoteSpoken(product, texts);
            if (preservations.Count > 0)
            {
                var state = preservations.Count > 1 ? Both : preservations[0].Term;
                product.Group(Product.Fields.Preservation).Set(Preservation.Fields.State, state, preservations[0].Place);
            }
        }

        return names;
    }
}
