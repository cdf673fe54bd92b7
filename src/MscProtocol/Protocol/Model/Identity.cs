namespace MscProtocol.Protocol;

/// <summary>What shows that the cells are MSCs.</summary>
public sealed record Identity : IGroup<Identity>
{
    /// <summary>A group that states nothing.</summary>
    internal static Identity NotStated { get; } = new();

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

    static Shape<Identity> IGroup<Identity>.Shape => Fields.Shape;

    internal static class Fields
    {
        public static Shape<Identity> Shape { get; } = new();

        public static LimitsField<Identity> Positive { get; } =
            Shape.Limits("positive", it => it.Positive, (it, value) => it with { Positive = value });
        public static LimitsField<Identity> Negative { get; } =
            Shape.Limits("negative", it => it.Negative, (it, value) => it with { Negative = value });
        public static SingleField<Identity, bool> Adherence { get; } =
            Shape.Flag("adherence", it => it.Adherence, (it, value) => it with { Adherence = value });
        public static ListField<Identity, Term<Lineage>> Differentiation { get; } =
            Shape.Terms("differentiation", it => it.Differentiation, (it, value) => it with { Differentiation = value });
        public static SingleField<Identity, string> Gating { get; } =
            Shape.Text("gating", it => it.Gating, (it, value) => it with { Gating = value });
        public static SingleField<Identity, bool> SelfRenewal { get; } =
            Shape.Flag("selfRenewal", it => it.SelfRenewal, (it, value) => it with { SelfRenewal = value });
        public static DerivedField PositiveShares { get; } =
            Shape.Derived(
                "positiveShares", QuantityKind<Percent>.Instance, [Positive], it => MarkerLimit.Shares(it.Positive), isList: true);
        public static DerivedField NegativeShares { get; } =
            Shape.Derived(
                "negativeShares", QuantityKind<Percent>.Instance, [Negative], it => MarkerLimit.Shares(it.Negative), isList: true);
    }
}
