namespace MscProtocol.Protocol;

/// <summary>Where and from what batches are made, and what becomes of them.</summary>
public sealed record Manufacture : IGroup<Manufacture>
{
    /// <summary>A group that states nothing.</summary>
    internal static Manufacture NotStated { get; } = new();

    /// <summary>Number of manufacturing sites.</summary>
    public Stated<Quantity<Count>> Sites { get; init; }

    /// <summary>Cell banks between donor and product, with the passage of each.</summary>
    public Stated<string> Bank { get; init; }

    /// <summary>How cells of several sites, or from before and after a change, were shown to be alike.</summary>
    public Stated<string> Comparability { get; init; }

    /// <summary>Number of batches from which one participant receives cells.</summary>
    public Stated<Quantity<Count>> Batches { get; init; }

    /// <summary>Number of donors from whom one participant receives cells.</summary>
    public Stated<Quantity<Count>> Donors { get; init; }

    /// <summary>How batch and donor enter the analysis.</summary>
    public Stated<string> BatchAnalysis { get; init; }

    /// <summary>What is done when a dose misses its limits.</summary>
    public Stated<string> OutOfSpecification { get; init; }

    /// <summary>Whether samples of each batch are retained.</summary>
    public Stated<bool> RetainedSamples { get; init; }

    static Shape<Manufacture> IGroup<Manufacture>.Shape => Fields.Shape;

    internal static class Fields
    {
        public static Shape<Manufacture> Shape { get; } = new();

        public static SingleField<Manufacture, Quantity<Count>> Sites { get; } =
            Shape.Quantity("sites", it => it.Sites, (it, value) => it with { Sites = value });
        public static SingleField<Manufacture, string> Bank { get; } =
            Shape.Text("bank", it => it.Bank, (it, value) => it with { Bank = value });
        public static SingleField<Manufacture, string> Comparability { get; } =
            Shape.Text("comparability", it => it.Comparability, (it, value) => it with { Comparability = value });
        public static SingleField<Manufacture, Quantity<Count>> Batches { get; } =
            Shape.Quantity("batches", it => it.Batches, (it, value) => it with { Batches = value });
        public static SingleField<Manufacture, Quantity<Count>> Donors { get; } =
            Shape.Quantity("donors", it => it.Donors, (it, value) => it with { Donors = value });
        public static SingleField<Manufacture, string> BatchAnalysis { get; } =
            Shape.Text("batchAnalysis", it => it.BatchAnalysis, (it, value) => it with { BatchAnalysis = value });
        public static SingleField<Manufacture, string> OutOfSpecification { get; } =
            Shape.Text("outOfSpecification", it => it.OutOfSpecification, (it, value) => it with { OutOfSpecification = value });
        public static SingleField<Manufacture, bool> RetainedSamples { get; } =
            Shape.Flag("retainedSamples", it => it.RetainedSamples, (it, value) => it with { RetainedSamples = value });
    }
}
