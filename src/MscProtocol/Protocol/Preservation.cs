namespace MscProtocol.Protocol;

/// <summary>In which state the cells reach the bedside, and how they are kept until then.</summary>
public sealed record Preservation
{
    /// <summary>A group that states nothing.</summary>
    public static Preservation NotStated { get; } = new();

    /// <summary>Whether the cells are given fresh or cryopreserved.</summary>
    public Stated<Term<PreservationState>> State { get; init; }

    /// <summary>What protects the cells while frozen; may be written as '10 % DMSO'.</summary>
    public Cryoprotectant Cryoprotectant { get; init; } = Cryoprotectant.NotStated;

    /// <summary>Storage temperature.</summary>
    public Stated<Quantity<Temperature>> Storage { get; init; }

    /// <summary>What happens to the cells after thawing.</summary>
    public Stated<Term<Thaw>> Thaw { get; init; }

    /// <summary>Longest time from thawing, or from harvest of fresh cells, to the end of infusion.</summary>
    public Stated<Quantity<Time>> MaximumHold { get; init; }

    /// <summary>How fresh and cryopreserved cells are told apart in the analysis where both are given.</summary>
    public Stated<string> AnalysisPlan { get; init; }

    internal static class Fields
    {
        public static Shape<Preservation> Shape { get; } = new();

        public static SingleField<Preservation, Term<PreservationState>> State { get; } =
            Shape.Term(
                "state", preservation => preservation.State, (preservation, value) => preservation with { State = value },
                "Whether the cells are given fresh or cryopreserved.");
        public static SingleGroupField<Preservation, Cryoprotectant> Cryoprotectant { get; } =
            Shape.Group(
                "cryoprotectant", Protocol.Cryoprotectant.Fields.Shape, preservation => preservation.Cryoprotectant, (preservation, value) => preservation with { Cryoprotectant = value },
                "What protects the cells while frozen; may be written as '10 % DMSO'.");
        public static SingleField<Preservation, Quantity<Temperature>> Storage { get; } =
            Shape.Quantity(
                "storage", preservation => preservation.Storage, (preservation, value) => preservation with { Storage = value },
                "Storage temperature.");
        public static SingleField<Preservation, Term<Thaw>> Thaw { get; } =
            Shape.Term(
                "thaw", preservation => preservation.Thaw, (preservation, value) => preservation with { Thaw = value },
                "What happens to the cells after thawing.");
        public static SingleField<Preservation, Quantity<Time>> MaximumHold { get; } =
            Shape.Quantity(
                "maximumHold", preservation => preservation.MaximumHold, (preservation, value) => preservation with { MaximumHold = value },
                "Longest time from thawing, or from harvest of fresh cells, to the end of infusion.");
        public static SingleField<Preservation, string> AnalysisPlan { get; } =
            Shape.Text(
                "analysisPlan", preservation => preservation.AnalysisPlan, (preservation, value) => preservation with { AnalysisPlan = value },
                "How fresh and cryopreserved cells are told apart in the analysis where both are given.");
    }
}
