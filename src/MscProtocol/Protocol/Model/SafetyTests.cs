namespace MscProtocol.Protocol;

/// <summary>Tests that a batch must pass before it is given.</summary>
public sealed record SafetyTests : IGroup<SafetyTests>
{
    /// <summary>A group that states nothing.</summary>
    internal static SafetyTests NotStated { get; } = new();

    /// <summary>Whether sterility is tested.</summary>
    public Stated<bool> Sterility { get; init; }

    /// <summary>Whether mycoplasma is tested.</summary>
    public Stated<bool> Mycoplasma { get; init; }

    /// <summary>Endotoxin limit, per kilogram of body weight or per millilitre.</summary>
    public Stated<Quantity<EndotoxinLevel>> Endotoxin { get; init; }

    /// <summary>Whether the karyotype is examined.</summary>
    public Stated<bool> Karyotype { get; init; }

    /// <summary>Whether senescence is examined.</summary>
    public Stated<bool> Senescence { get; init; }

    /// <summary>Whether tumorigenicity is examined.</summary>
    public Stated<bool> Tumorigenicity { get; init; }

    /// <summary>Whether tissue factor (CD142) is measured.</summary>
    public Stated<bool> TissueFactor { get; init; }

    /// <summary>Whether cells made from pluripotent ones are tested for pluripotent cells that remain.</summary>
    public Stated<bool> ResidualPluripotent { get; init; }

    /// <summary>Whether cells or banks are tested for adventitious agents.</summary>
    public Stated<bool> AdventitiousAgents { get; init; }

    static Shape<SafetyTests> IGroup<SafetyTests>.Shape => Fields.Shape;

    internal static class Fields
    {
        public static Shape<SafetyTests> Shape { get; } = new();

        public static SingleField<SafetyTests, bool> Sterility { get; } =
            Shape.Flag("sterility", it => it.Sterility, (it, value) => it with { Sterility = value });
        public static SingleField<SafetyTests, bool> Mycoplasma { get; } =
            Shape.Flag("mycoplasma", it => it.Mycoplasma, (it, value) => it with { Mycoplasma = value });
        public static SingleField<SafetyTests, Quantity<EndotoxinLevel>> Endotoxin { get; } =
            Shape.Quantity("endotoxin", it => it.Endotoxin, (it, value) => it with { Endotoxin = value });
        public static SingleField<SafetyTests, bool> Karyotype { get; } =
            Shape.Flag("karyotype", it => it.Karyotype, (it, value) => it with { Karyotype = value });
        public static SingleField<SafetyTests, bool> Senescence { get; } =
            Shape.Flag("senescence", it => it.Senescence, (it, value) => it with { Senescence = value });
        public static SingleField<SafetyTests, bool> Tumorigenicity { get; } =
            Shape.Flag("tumorigenicity", it => it.Tumorigenicity, (it, value) => it with { Tumorigenicity = value });
        public static SingleField<SafetyTests, bool> ResidualPluripotent { get; } =
            Shape.Flag("residualPluripotent", it => it.ResidualPluripotent, (it, value) => it with { ResidualPluripotent = value });
        public static SingleField<SafetyTests, bool> AdventitiousAgents { get; } =
            Shape.Flag("adventitiousAgents", it => it.AdventitiousAgents, (it, value) => it with { AdventitiousAgents = value });
        public static SingleField<SafetyTests, bool> TissueFactor { get; } =
            Shape.Flag("tissueFactor", it => it.TissueFactor, (it, value) => it with { TissueFactor = value });
    }
}
