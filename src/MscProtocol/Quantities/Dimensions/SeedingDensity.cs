namespace MscProtocol.Protocol;

/// <summary>Cells on a culture surface; the base unit is cells per square centimetre.</summary>
public sealed class SeedingDensity : IDimension
{
    SeedingDensity()
    {
    }

    static Dimension IDimension.Dimension { get; } = new(
        "seeding density", "5000 cells/cm2",
        new("cells/cm2", "{cells}/cm2", 1,
            "/cm2|/cm²|/cm^2|per cm2|per cm²|per cm^2|per square centimetre|per square centimeter|/平方厘米|每平方厘米"),
        new("cells/m2", "{cells}/m2", 0.0001m, "/m2|/m²|/m^2|per m2|per m²|per m^2"))
    {
        CountsCells = true,
    };
}
