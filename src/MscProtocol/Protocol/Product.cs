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

    internal static class Fields
    {
        public static Shape<Product> Shape { get; } = new();

        public static SingleField<Product, string> Name { get; } =
            Shape.Text(
                "name", product => product.Name, (product, value) => product with { Name = value },
                "Name of the product, to which arms refer.");
        public static SingleField<Product, Term<Tissue>> Source { get; } =
            Shape.Term(
                "source", product => product.Source, (product, value) => product with { Source = value },
                "Tissue that the cells come from.");
        public static SingleGroupField<Product, Donor> Donor { get; } =
            Shape.Group(
                "donor", Protocol.Donor.Fields.Shape, product => product.Donor, (product, value) => product with { Donor = value },
                "Who gave the tissue.");
        public static SingleGroupField<Product, GeneModification> GeneModification { get; } =
            Shape.Group(
                "geneModification", Protocol.GeneModification.Fields.Shape, product => product.GeneModification, (product, value) => product with { GeneModification = value },
                "Whether and how the cells are gene-modified.");
        public static SingleGroupField<Product, Culture> Culture { get; } =
            Shape.Group(
                "culture", Protocol.Culture.Fields.Shape, product => product.Culture, (product, value) => product with { Culture = value },
                "How the cells are expanded.");
        public static SingleField<Product, Quantity<PassageNumber>> Passage { get; } =
            Shape.Quantity(
                "passage", product => product.Passage, (product, value) => product with { Passage = value },
                "Passage, or range of passages, at which cells are given.");
        public static SingleGroupField<Product, Preservation> Preservation { get; } =
            Shape.Group(
                "preservation", Protocol.Preservation.Fields.Shape, product => product.Preservation, (product, value) => product with { Preservation = value },
                "In which state the cells reach the bedside.");
        public static SingleGroupField<Product, Viability> Viability { get; } =
            Shape.Group(
                "viability", Protocol.Viability.Fields.Shape, product => product.Viability, (product, value) => product with { Viability = value },
                "Share of living cells that is asked for.");
        public static SingleGroupField<Product, Identity> Identity { get; } =
            Shape.Group(
                "identity", Protocol.Identity.Fields.Shape, product => product.Identity, (product, value) => product with { Identity = value },
                "What shows that the cells are MSCs.");
        public static GroupListField<Product, PotencyAssay> Potency { get; } =
            Shape.Groups(
                "potency", PotencyAssay.Fields.Shape, product => product.Potency, (product, value) => product with { Potency = value },
                "Assays of what the cells do.");
        public static SingleGroupField<Product, SafetyTests> SafetyTests { get; } =
            Shape.Group(
                "safetyTests", Protocol.SafetyTests.Fields.Shape, product => product.SafetyTests, (product, value) => product with { SafetyTests = value },
                "Tests that a batch must pass.");
        public static DerivedField PassageWidth { get; } =
            Shape.Derived(
                "passageWidth", QuantityKind<Count>.Instance, [Passage], (product, _) => product.DerivePassageWidth(),
                "Passages between the lowest and the highest of a closed range; 0 for one passage.");
        public static DerivedField LastPassage { get; } =
            Shape.Derived(
                "lastPassage", QuantityKind<PassageNumber>.Instance, [Passage], (product, _) => product.DeriveLastPassage(),
                "Highest passage at which cells are given.");
    }
}
