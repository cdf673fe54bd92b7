namespace MscProtocol.Protocol;

/// <summary>In which state the cells reach the bedside, and how they are kept until then.</summary>
public sealed record Preservation : IGroup<Preservation>
{
    /// <summary>A group that states nothing.</summary>
    internal static Preservation NotStated { get; } = new();

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

    /// <summary>Longest time from the decision to treat until the cells are at the bedside.</summary>
    public Stated<Quantity<Time>> BedsideTime { get; init; }

    /// <summary>How fresh and cryopreserved cells are told apart in the analysis where both are given.</summary>
    public Stated<string> AnalysisPlan { get; init; }

    static Shape<Preservation> IGroup<Preservation>.Shape => Fields.Shape;

    internal static class Fields
    {
        public static Shape<Preservation> Shape { get; } = new();

        public static SingleField<Preservation, Term<PreservationState>> State { get; } =
            Shape.Term("state", it => it.State, (it, value) => it with { State = value });
        public static SingleGroupField<Preservation, Cryoprotectant> Cryoprotectant { get; } =
            Shape.Group("cryoprotectant", it => it.Cryoprotectant, (it, value) => it with { Cryoprotectant = value });
        public static SingleField<Preservation, Quantity<Temperature>> Storage { get; } =
            Shape.Quantity("storage", it => it.Storage, (it, value) => it with { Storage = value });
        public static SingleField<Preservation, Term<Thaw>> Thaw { get; } =
            Shape.Term("thaw", it => it.Thaw, (it, value) => it with { Thaw = value });
        public static SingleField<Preservation, Quantity<Time>> MaximumHold { get; } =
            Shape.Quantity("maximumHold", it => it.MaximumHold, (it, value) => it with { MaximumHold = value });
        public static SingleField<Preservation, Quantity<Time>> BedsideTime { get; } =
            Shape.Quantity("bedsideTime", it => it.BedsideTime, (it, value) => it with { BedsideTime = value });
        public static SingleField<Preservation, string> AnalysisPlan { get; } =
            Shape.Text("analysisPlan", it => it.AnalysisPlan, (it, value) => it with { AnalysisPlan = value });
    }
}
