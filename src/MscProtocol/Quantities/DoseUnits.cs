namespace MscProtocol.Quantities;

/// <summary>The units of a cell dose: cells, and cells per kilogram of one weight or another.</summary>
static class DoseUnits
{
    const string PerKilogram = "/kg|per kg|per kilogram|/kilogram|/公斤|每公斤|/千克|每千克";

    public static Unit Cells { get; } =
        new("cells", "{cells}", 1, "cell", "cells", "细胞", "/infusion|per infusion|/dose|per dose|/次|每次");

    static readonly Unit CellsPerKilogram = new("cells/kg", "{cells}/kg", 1, "cell/kg", "cells/kg", "细胞/kg",
        With("", "bw", "body weight", "bodyweight", "of body weight", "体重"))
    { Scale = "cells/kg" };

    static readonly Unit Actual = new("cells/kg actual BW", "{cells}/kg{actual}", 1, "cell/kg actual body weight", "cells/kg actual body weight", "细胞/kg 实际体重",
        With("actual body weight", "actual bodyweight", "actual bw", "actual weight", "of actual body weight", "实际体重"))
    { Scale = "cells/kg", Weight = WeightKind.Actual };

    static readonly Unit Predicted = new("cells/kg PBW", "{cells}/kg{PBW}", 1, "cell/kg predicted body weight", "cells/kg predicted body weight", "细胞/kg 预测体重",
        With("pbw", "predicted body weight", "predicted bodyweight", "predicted bw", "predicted weight", "of predicted body weight", "预测体重", "预计体重"))
    { Scale = "cells/kg", Weight = WeightKind.Predicted };

    static readonly Unit Ideal = new("cells/kg IBW", "{cells}/kg{IBW}", 1, "cell/kg ideal body weight", "cells/kg ideal body weight", "细胞/kg 理想体重",
        With("ibw", "ideal body weight", "ideal bodyweight", "ideal bw", "ideal weight", "of ideal body weight", "理想体重"))
    { Scale = "cells/kg", Weight = WeightKind.Ideal };

    public static Dimension Dimension { get; } = new("dose", "剂量", "3e6 cells/kg", Cells, CellsPerKilogram, Actual, Predicted, Ideal)
    {
        CountsCells = true,
        Implied = Cells,
        Usual = ["cells/kg", "cells"],
        Refused = [new("m", QuantityProblemKind.Ambiguous, "million cells/kg", "million cells")],
    };

    public static Unit PerKilogramOf(WeightKind? weight) => weight switch
    {
        WeightKind.Actual => Actual,
        WeightKind.Predicted => Predicted,
        WeightKind.Ideal => Ideal,
        _ => CellsPerKilogram,
    };

    static string With(params string[] weights) =>
        string.Join('|', weights.SelectMany(weight => PerKilogram.Split('|').SelectMany(basis =>
            weight == "" ? [basis] : new[] { $"{basis} {weight}", basis + weight })));
}
