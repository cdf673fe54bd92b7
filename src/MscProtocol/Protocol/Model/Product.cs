namespace MscProtocol.Protocol;

/// <summary>One MSC product.</summary>
public sealed record Product : IGroup<Product>
{
    /// <summary>A group that states nothing.</summary>
    internal static Product NotStated { get; } = new();

    /// <summary>Name of the product, to which arms refer.</summary>
    public Stated<string> Name { get; init; }

    /// <summary>Tissue that the cells come from.</summary>
    public Stated<Term<Tissue>> Source { get; init; }

    /// <summary>Why this tissue was chosen for this illness.</summary>
    public Stated<string> SourceRationale { get; init; }

    /// <summary>Who gave the tissue.</summary>
    public Donor Donor { get; init; } = Donor.NotStated;

    /// <summary>Whether and how the cells are gene-modified.</summary>
    public GeneModification GeneModification { get; init; } = GeneModification.NotStated;

    /// <summary>How the cells are expanded.</summary>
    public Culture Culture { get; init; } = Culture.NotStated;

    /// <summary>Where and from what batches are made, and what becomes of them.</summary>
    public Manufacture Manufacture { get; init; } = Manufacture.NotStated;

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

    static Shape<Product> IGroup<Product>.Shape => Fields.Shape;

    internal static class Fields
    {
        public static Shape<Product> Shape { get; } = new();

        public static SingleField<Product, string> Name { get; } =
            Shape.Name("name", it => it.Name, (it, value) => it with { Name = value });
        public static SingleField<Product, Term<Tissue>> Source { get; } =
            Shape.Term("source", it => it.Source, (it, value) => it with { Source = value });
        public static SingleField<Product, string> SourceRationale { get; } =
            Shape.Text("sourceRationale", it => it.SourceRationale, (it, value) => it with { SourceRationale = value });
        public static SingleGroupField<Product, Donor> Donor { get; } =
            Shape.Group("donor", it => it.Donor, (it, value) => it with { Donor = value });
        public static SingleGroupField<Product, GeneModification> GeneModification { get; } =
            Shape.Group("geneModification", it => it.GeneModification, (it, value) => it with { GeneModification = value });
        public static SingleGroupField<Product, Culture> Culture { get; } =
            Shape.Group("culture", it => it.Culture, (it, value) => it with { Culture = value });
        public static SingleGroupField<Product, Manufacture> Manufacture { get; } =
            Shape.Group("manufacture", it => it.Manufacture, (it, value) => it with { Manufacture = value });
        public static SingleField<Product, Quantity<PassageNumber>> Passage { get; } =
            Shape.Quantity("passage", it => it.Passage, (it, value) => it with { Passage = value });
        public static SingleGroupField<Product, Preservation> Preservation { get; } =
            Shape.Group("preservation", it => it.Preservation, (it, value) => it with { Preservation = value });
        public static SingleGroupField<Product, Viability> Viability { get; } =
            Shape.Group("viability", it => it.Viability, (it, value) => it with { Viability = value });
        public static SingleGroupField<Product, Identity> Identity { get; } =
            Shape.Group("identity", it => it.Identity, (it, value) => it with { Identity = value });
        public static GroupListField<Product, PotencyAssay> Potency { get; } =
            Shape.Groups("potency", it => it.Potency, (it, value) => it with { Potency = value });
        public static SingleGroupField<Product, SafetyTests> SafetyTests { get; } =
            Shape.Group("safetyTests", it => it.SafetyTests, (it, value) => it with { SafetyTests = value });
        public static DerivedField PassageWidth { get; } =
            Shape.Derived("passageWidth", QuantityKind<Count>.Instance, [Passage], PassageDerivations.DerivePassageWidth);
        public static DerivedField LastPassage { get; } =
            Shape.Derived("lastPassage", QuantityKind<PassageNumber>.Instance, [Passage], PassageDerivations.DeriveLastPassage);
        public static DerivedField DoublingsPerPassage { get; } =
            Shape.Derived(
                "doublingsPerPassage", QuantityKind<Doublings>.Instance, [Passage, Culture], PassageDerivations.DeriveDoublingsPerPassage);
    }
}
