namespace MscProtocol.Reading;

/// <summary>The interventions of a study, joined to their administrations, products and arms, also where exports keep them apart.</summary>
sealed class UsdmInterventions
{
    // Far above the epochs of any arm.
    const int MostCells = 100;

    readonly UsdmStudy study;
    readonly Dictionary<string, UsdmIntervention> byId = new(StringComparer.Ordinal);
    readonly Dictionary<string, List<string>> byElement = new(StringComparer.Ordinal);
    readonly ILookup<string, RecordNode> cells;

    public UsdmInterventions(UsdmStudy study)
    {
        this.study = study;
        cells = study.Design["studyCells"].Items
            .Where(cell => cell["armId"].Text is not null)
            .ToLookup(cell => cell["armId"].Text!, StringComparer.Ordinal);
        var nodes = study.Everywhere("studyInterventions").ToList();
        var stray = study.Everywhere("administrations").ToList();
        if (stray.Count > 0)
            study.Remarks.Add(RemarkKind.Malformed, stray[0], UsdmWording.Misplaced("administrations"));
        foreach (var node in nodes)
        {
            var administrations = AdministrationsOf(node, stray, isOnly: nodes.Count == 1);
            List.Add(UsdmIntervention.Of(study, node, administrations, ProductsOf(node, administrations, isOnly: nodes.Count == 1)));
            byId.TryAdd(node["id"].Text ?? string.Empty, List[^1]);
        }
    }

    /// <summary>All interventions, in the order of the document.</summary>
    public List<UsdmIntervention> List { get; } = [];

    /// <summary>Returns what an arm receives: through the elements of its cells, in their order.</summary>
    public IReadOnlyList<UsdmIntervention> Of(RecordNode arm, bool isOnly)
    {
        var elements = cells[arm["id"].Text ?? string.Empty]
            .Take(MostCells)
            .SelectMany(cell => cell["elementIds"].Items.Take(MostCells))
            .DistinctBy(element => element.Text, StringComparer.Ordinal)
            .SelectMany(ElementInterventions);
        var direct = arm["studyInterventionIds"].Items.Concat(arm["interventionIds"].Items)
            .Select(reference => study.Find(reference)["id"].Text ?? string.Empty);
        List<UsdmIntervention> joined =
            [.. elements.Concat(direct).Select(name => byId.GetValueOrDefault(name)).OfType<UsdmIntervention>().Distinct()];
        return joined.Count == 0 && isOnly ? List : joined;
    }

    // Looked up once for each element, however many cells hold it.
    List<string> ElementInterventions(RecordNode reference)
    {
        if (reference.Text is not { } element)
            return [];
        if (!byElement.TryGetValue(element, out var known))
        {
            var ids = study.Find(reference)["studyInterventionIds"].Items.Take(MostCells).Select(id => study.Find(id)["id"].Text);
            known = [.. ids.OfType<string>().Distinct(StringComparer.Ordinal)];
            byElement.Add(element, known);
        }

        return known;
    }

    List<RecordNode> AdministrationsOf(RecordNode node, List<RecordNode> stray, bool isOnly)
    {
        var id = node["id"].Text;
        List<RecordNode> own =
        [
            .. UsdmStudy.Objects(node["administrations"]),
            .. node["administrationIds"].Items.Select(study.Find).Where(item => item.IsObject),
        ];
        if (own.Count == 0)
        {
            own.AddRange(stray.Where(item =>
                (item["studyInterventionId"].Text ?? item["interventionId"].Text) is var owner && (owner is null ? isOnly : owner == id)));
        }

        return own;
    }

    // By reference; else the product of the same name; else the only product of the only intervention.
    List<RecordNode> ProductsOf(RecordNode node, List<RecordNode> administrations, bool isOnly)
    {
        List<RecordNode> products =
        [
            .. administrations.Select(administration => administration["administrableProductId"])
                .Concat(node["administrableProductIds"].Items)
                .Where(reference => reference.Exists)
                .DistinctBy(reference => reference.Text, StringComparer.Ordinal)
                .Select(study.Find)
                .Where(product => product.IsObject),
            .. administrations.Select(administration => administration["administrableProduct"]).Where(product => product.IsObject),
        ];
        if (products.Count > 0)
            return products;
        var described = study.Everywhere("administrableProducts").ToList();
        var namesake = described
            .Where(product => NamesOf(product).Intersect(NamesOf(node), StringComparer.OrdinalIgnoreCase).Any())
            .Take(1)
            .ToList();
        return namesake.Count > 0 ? namesake : isOnly && described.Count == 1 ? described : [node];
    }

    static IEnumerable<string> NamesOf(RecordNode node) => new[] { node["name"].Text, node["label"].Text }.OfType<string>();
}
