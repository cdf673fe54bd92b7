namespace MscProtocol.Protocol;

/// <summary>One MSC product.</summary>
public sealed record Product
{
    /// <summary>A group that states nothing.</summary>
    public static Product NotStated { get; } = new();

    /// <summary>Name of the product, to which arms refer.</summary>
    public Stated<string> Name { get; init; }

    /// <summary>Tissue that the cells come from.</summary>
    public Stated<Term<Tissue>> Source { get; init; }

    /// <summary>Who gave the tissue.</summary>
    public Donor Donor { get; init; } = Donor.NotStated;

    /// <summary>Whether and how the cells are gene-modified.</summary>
    public GeneModification GeneModification { get; init; } = GeneModification.NotStated;

    /// <summary>How the cells are expanded.</summary>
    public Culture Culture { get; init; } = Culture.NotStated;

    /// <summary>Passage, or range of passages, at which cells are given.</summary>
    public Stated<Quantity<PassageNumber>> Passage { get; init; }

    /// <summary>In which state the cells reach the bedside.</summary>
    public Preservation Preservation { get; init; } = Preservation.NotStated;

    /// <summary>Share of living cells that is asked for.</summary>
    public Viability Viability { get; init; } = Viability.NotStated;

    /// <summary>What shows that the cells are MSCs.</summary>
    public Identity Identity { get; init; } = Identity.NotStated;

    /// <summary>Assays of what the cells do.</summary>
    public Listed<PotencyAssay> Potency { get; init; }

    /// <summary>Tests that a batch must pass.</summary>
    public SafetyTests SafetyTests { get; init; } = SafetyTests.NotStated;

    internal static Shape<Product> Shape { get; } = new Shape<Product>()
        .Text("name", product => product.Name, (product, value) => product with { Name = value }, "Name of the product, to which arms refer.")
        .Term("source", product => product.Source, (product, value) => product with { Source = value }, "Tissue that the cells come from.")
        .Group("donor", Donor.Shape, product => product.Donor, (product, value) => product with { Donor = value }, "Who gave the tissue.")
        .Group("geneModification", GeneModification.Shape, product => product.GeneModification, (product, value) => product with { GeneModification = value }, "Whether and how the cells are gene-modified.")
        .Group("culture", Culture.Shape, product => product.Culture, (product, value) => product with { Culture = value }, "How the cells are expanded.")
        .Quantity("passage", product => product.Passage, (product, value) => product with { Passage = value }, "Passage, or range of passages, at which cells are given.")
        .Group("preservation", Preservation.Shape, product => product.Preservation, (product, value) => product with { Preservation = value }, "In which state the cells reach the bedside.")
        .Group("viability", Viability.Shape, product => product.Viability, (product, value) => product with { Viability = value }, "Share of living cells that is asked for.")
        .Group("identity", Identity.Shape, product => product.Identity, (product, value) => product with { Identity = value }, "What shows that the cells are MSCs.")
        .Groups("potency", PotencyAssay.Shape, product => product.Potency, (product, value) => product with { Potency = value }, "Assays of what the cells do.")
        .Group("safetyTests", SafetyTests.Shape, product => product.SafetyTests, (product, value) => product with { SafetyTests = value }, "Tests that a batch must pass.")
        .Derived(
            "passageWidth",
            QuantityKind<Count>.Instance,
            ["passage"],
            (product, _) => product.DerivePassageWidth(),
            "Passages between the lowest and the highest of a closed range; 0 for one passage.")
        .Derived(
            "lastPassage",
            QuantityKind<PassageNumber>.Instance,
            ["passage"],
            (product, _) => product.DeriveLastPassage(),
            "Highest passage at which cells are given.");
}
