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

    internal static class Fields
    {
        public static Shape<Identity> Shape { get; } = new();

        public static LimitsField<Identity> Positive { get; } =
            Shape.Limits(
                "positive", identity => identity.Positive, (identity, value) => identity with { Positive = value },
                "Markers that are expressed, each with the least share of positive cells.");
        public static LimitsField<Identity> Negative { get; } =
            Shape.Limits(
                "negative", identity => identity.Negative, (identity, value) => identity with { Negative = value },
                "Markers that are not expressed, each with the greatest share of positive cells.");
        public static SingleField<Identity, bool> Adherence { get; } =
            Shape.Flag(
                "adherence", identity => identity.Adherence, (identity, value) => identity with { Adherence = value },
                "Whether adherence to plastic is shown.");
        public static ListField<Identity, Term<Lineage>> Differentiation { get; } =
            Shape.Terms(
                "differentiation", identity => identity.Differentiation, (identity, value) => identity with { Differentiation = value },
                "Lineages into which differentiation is shown.");
        public static SingleField<Identity, string> Gating { get; } =
            Shape.Text(
                "gating", identity => identity.Gating, (identity, value) => identity with { Gating = value },
                "Gating strategy, controls and instrument of the flow cytometry.");
        public static SingleField<Identity, bool> SelfRenewal { get; } =
            Shape.Flag(
                "selfRenewal", identity => identity.SelfRenewal, (identity, value) => identity with { SelfRenewal = value },
                "Whether self-renewal is shown, which the word 'stem' requires.");
    }
}
