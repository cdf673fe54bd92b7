namespace MscProtocol.Protocol;

/// <summary>Tests that a batch must pass before it is given.</summary>
public sealed record SafetyTests
{
    /// <summary>A group that states nothing.</summary>
    public static SafetyTests NotStated { get; } = new();

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

    internal static class Fields
    {
        public static Shape<SafetyTests> Shape { get; } = new();

        public static SingleField<SafetyTests, bool> Sterility { get; } =
            Shape.Flag(
                "sterility", safetyTests => safetyTests.Sterility, (safetyTests, value) => safetyTests with { Sterility = value },
                "Whether sterility is tested.");
        public static SingleField<SafetyTests, bool> Mycoplasma { get; } =
            Shape.Flag(
                "mycoplasma", safetyTests => safetyTests.Mycoplasma, (safetyTests, value) => safetyTests with { Mycoplasma = value },
                "Whether mycoplasma is tested.");
        public static SingleField<SafetyTests, Quantity<EndotoxinLevel>> Endotoxin { get; } =
            Shape.Quantity(
                "endotoxin", safetyTests => safetyTests.Endotoxin, (safetyTests, value) => safetyTests with { Endotoxin = value },
                "Endotoxin limit, per kilogram of body weight or per millilitre.");
        public static SingleField<SafetyTests, bool> Karyotype { get; } =
            Shape.Flag(
                "karyotype", safetyTests => safetyTests.Karyotype, (safetyTests, value) => safetyTests with { Karyotype = value },
                "Whether the karyotype is examined.");
        public static SingleField<SafetyTests, bool> Senescence { get; } =
            Shape.Flag(
                "senescence", safetyTests => safetyTests.Senescence, (safetyTests, value) => safetyTests with { Senescence = value },
                "Whether senescence is examined.");
        public static SingleField<SafetyTests, bool> Tumorigenicity { get; } =
            Shape.Flag(
                "tumorigenicity", safetyTests => safetyTests.Tumorigenicity, (safetyTests, value) => safetyTests with { Tumorigenicity = value },
                "Whether tumorigenicity is examined.");
        public static SingleField<SafetyTests, bool> TissueFactor { get; } =
            Shape.Flag(
                "tissueFactor", safetyTests => safetyTests.TissueFactor, (safetyTests, value) => safetyTests with { TissueFactor = value },
                "Whether tissue factor (CD142) is measured.");
    }
}
