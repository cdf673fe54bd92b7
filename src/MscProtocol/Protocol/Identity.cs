namespace MscProtocol.Protocol;

/// <summary>What shows that the cells are MSCs.</summary>
public sealed record Identity
{
    /// <summary>A group that states nothing.</summary>
    public static Identity NotStated { get; } = new();

    /// <summary>Markers that are expressed, each with the least share of positive cells.</summary>
    public Listed<MarkerLimit> Positive { get; init; }

    /// <summary>Markers that are not expressed, each with the greatest share of positive cells.</summary>
    public Listed<MarkerLimit> Negative { get; init; }

    /// <summary>Whether adherence to plastic is shown.</summary>
    public Stated<bool> Adherence { get; init; }

    /// <summary>Lineages into which differentiation is shown.</summary>
    public Listed<Term<Lineage>> Differentiation { get; init; }

    /// <summary>Gating strategy, controls and instrument of the flow cytometry.</summary>
    public Stated<string> Gating { get; init; }

    /// <summary>Whether self-renewal is shown, which the word 'stem' requires.</summary>
    public Stated<bool> SelfRenewal { get; init; }

    internal static Shape<Identity> Shape { get; } = new Shape<Identity>()
        .Limits("positive", identity => identity.Positive, (identity, value) => identity with { Positive = value }, "Markers that are expressed, each with the least share of positive cells.")
        .Limits("negative", identity => identity.Negative, (identity, value) => identity with { Negative = value }, "Markers that are not expressed, each with the greatest share of positive cells.")
        .Flag("adherence", identity => identity.Adherence, (identity, value) => identity with { Adherence = value }, "Whether adherence to plastic is shown.")
        .Terms("differentiation", identity => identity.Differentiation, (identity, value) => identity with { Differentiation = value }, "Lineages into which differentiation is shown.")
        .Text("gating", identity => identity.Gating, (identity, value) => identity with { Gating = value }, "Gating strategy, controls and instrument of the flow cytometry.")
        .Flag("selfRenewal", identity => identity.SelfRenewal, (identity, value) => identity with { SelfRenewal = value }, "Whether self-renewal is shown, which the word 'stem' requires.");
}
