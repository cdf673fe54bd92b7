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

    internal static Shape<Preservation> Shape { get; } = new Shape<Preservation>()
        .Term("state", preservation => preservation.State, (preservation, value) => preservation with { State = value }, "Whether the cells are given fresh or cryopreserved.")
        .Group("cryoprotectant", Cryoprotectant.Shape, preservation => preservation.Cryoprotectant, (preservation, value) => preservation with { Cryoprotectant = value }, "What protects the cells while frozen; may be written as '10 % DMSO'.")
        .Quantity("storage", preservation => preservation.Storage, (preservation, value) => preservation with { Storage = value }, "Storage temperature.")
        .Term("thaw", preservation => preservation.Thaw, (preservation, value) => preservation with { Thaw = value }, "What happens to the cells after thawing.")
        .Quantity("maximumHold", preservation => preservation.MaximumHold, (preservation, value) => preservation with { MaximumHold = value }, "Longest time from thawing, or from harvest of fresh cells, to the end of infusion.")
        .Text("analysisPlan", preservation => preservation.AnalysisPlan, (preservation, value) => preservation with { AnalysisPlan = value }, "How fresh and cryopreserved cells are told apart in the analysis where both are given.");
}
