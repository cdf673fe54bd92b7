
namespace MscProtocol.Reading;

/// <summary>An intervention with what is given of it, and what the document says of it.</summary>
sealed class UsdmIntervention(
    RecordNode node,
    IReadOnlyList<RecordNode> administrations,
    IReadOnlyList<RecordNode> products,
    IReadOnlyList<RecordProse> names,
    IReadOnlyList<RecordProse> texts)
{
    /// <summary>The intervention.</summary>
    public RecordNode Node { get; } = node;

    /// <summary>How it is given.</summary>
    public IReadOnlyList<RecordNode> Administrations { get; } = administrations;

    /// <summary>What is given; where no product is described, the intervention itself.</summary>
    public IReadOnlyList<RecordNode> Products { get; } = products;

    /// <summary>Its names and those of its products, the surest first.</summary>
    public IReadOnlyList<RecordProse> Names { get; } = names;

    /// <summary>What is said of it, the surest first.</summary>
    public IReadOnlyList<RecordProse> Texts { get; } = texts;

    /// <summary>Whether it is a placebo, by its role.</summary>
    public bool IsPlacebo => Is(UsdmCodes.Placebo, "placebo");

    /// <summary>Whether others are compared with it, by its role.</summary>
    public bool IsComparator => Is(UsdmCodes.ActiveComparator, "comparator");

    /// <summary>Gathers the names and texts of an intervention.</summary>
    public static UsdmIntervention Of(
        UsdmStudy study, RecordNode node, IReadOnlyList<RecordNode> administrations, IReadOnlyList<RecordNode> products)
    {
        var described = products.Where(product => product.Pointer != node.Pointer).ToList();
        var ingredients = described.SelectMany(product => product["ingredients"].Items);
        var substances = ingredients.Select(ingredient => ingredient["substance"]).ToList();
        return new(
            node,
            administrations,
            products,
            Gather(study, described.Prepend(node).Concat(substances), "label", "name"),
            [
                .. Gather(study, administrations, "description", "name"),
                .. Gather(study, described.Prepend(node), "description", "strength"),
                .. Gather(study, substances, "description"),
                .. Gather(study, described.Prepend(node).SelectMany(owner => owner["notes"].Items), "text"),
            ]);
    }

    static List<RecordProse> Gather(UsdmStudy study, IEnumerable<RecordNode> owners, params string[] names) =>
        [.. owners.SelectMany(owner => names.Select(name => study.Prose(owner, name))).OfType<RecordProse>()];

    bool Is(string code, string word)
    {
        var role = UsdmCode.Of(Node["role"]);
        return role.Code == code || (role.Code is null && role.Decode?.Contains(word, StringComparison.OrdinalIgnoreCase) == true);
    }
}
