using MscProtocol.Protocol;

namespace MscProtocol.Quantities;

/// <summary>The units of a cell dose: cells, and cells per kilogram of one weight or another.</summary>
static class DoseUnits
{
    static readonly string[] PerKilogram = ["/kg", "per kg", "/kilogram", "per kilogram", "/公斤", "每公斤", "/千克", "每千克"];

    static readonly Unit Unnamed = Of(null, "cells/kg", ["bw", "body weight", "bodyweight", "体重"]);

    static readonly Unit[] Named =
    [
        Of(WeightKind.Actual, "cells/kg actual BW",
            ["actual body weight", "actual bodyweight", "actual bw", "actual weight", "实际体重"]),
        Of(WeightKind.Predicted, "cells/kg PBW",
            ["pbw", "predicted body weight", "predicted bodyweight", "predicted bw", "predicted weight", "预测体重", "预计体重"]),
        Of(WeightKind.Ideal, "cells/kg IBW",
            ["ibw", "ideal body weight", "ideal bodyweight", "ideal bw", "ideal weight", "理想体重"]),
    ];

    public static Unit Cells { get; } =
        new("cells", "{cells}", 1, "/infusion|per infusion|/dose|per dose|/次|每次");

    public static Dimension Dimension { get; } = new("dose", "3e6 cells/kg", [Cells, Unnamed, .. Named])
    {
        CountsCells = true,
        Implied = Cells,
        Usual = ["cells/kg", "cells"],
    };

    public static Unit PerKilogramOf(WeightKind? weight) => Named.FirstOrDefault(unit => unit.Weight == weight) ?? Unnamed;

    static Unit Of(WeightKind? weight, string symbol, string[] names)
    {
        var named = PerKilogram.SelectMany(basis => names.SelectMany(name =>
            new[] { basis + name, $"{basis} {name}", $"{basis} of {name}" }));
        return new(symbol, "{cells}/kg", 1, string.Join('|', weight is null ? [.. PerKilogram, .. named] : named))
        {
            Scale = "cells/kg",
            Weight = weight,
        };
    }
}
