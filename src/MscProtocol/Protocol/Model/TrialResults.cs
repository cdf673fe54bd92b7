namespace MscProtocol.Protocol;

/// <summary>What the trial found, once it is published.</summary>
public sealed record TrialResults : IGroup<TrialResults>
{
    /// <summary>A group that states nothing.</summary>
    internal static TrialResults NotStated { get; } = new();

    /// <summary>Deaths and events, by group.</summary>
    public Listed<ArmResult> Arms { get; init; }

    /// <summary>Primary results as printed.</summary>
    public Listed<PrimaryResult> Primary { get; init; }

    /// <summary>How biomarkers moved.</summary>
    public Listed<BiomarkerResult> Biomarkers { get; init; }

    static Shape<TrialResults> IGroup<TrialResults>.Shape => Fields.Shape;

    internal static class Fields
    {
        public static Shape<TrialResults> Shape { get; } = new();

        public static GroupListField<TrialResults, ArmResult> Arms { get; } =
            Shape.Groups("arms", it => it.Arms, (it, value) => it with { Arms = value });
        public static GroupListField<TrialResults, PrimaryResult> Primary { get; } =
            Shape.Groups("primary", it => it.Primary, (it, value) => it with { Primary = value });
        public static GroupListField<TrialResults, BiomarkerResult> Biomarkers { get; } =
            Shape.Groups("biomarkers", it => it.Biomarkers, (it, value) => it with { Biomarkers = value });
    }
}
