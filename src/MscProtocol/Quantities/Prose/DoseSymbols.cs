using MscProtocol.Protocol;

namespace MscProtocol.Quantities;

/// <summary>Prints doses of running text, on every basis.</summary>
static class DoseSymbols
{
    /// <summary>Returns the canonical notation, such as "1000000 cells/kg PBW" or "&lt;= 300000000 cells".</summary>
    public static string Canonical(DoseMention mention) => mention.Dose?.ToString() ?? $"{Amount(mention.Cells)} {Symbol(mention.Basis)}";

    /// <summary>Returns the amount with its UCUM unit, such as "1000000 {cells}/kg".</summary>
    public static string Ucum(DoseMention mention) => $"{Amount(mention.Cells)} {{cells}}{Symbol(mention.Basis)["cells".Length..]}";

    static string Symbol(DoseMentionBasis basis) => basis switch
    {
        DoseMentionBasis.PerKilogram => "cells/kg",
        DoseMentionBasis.PerMillilitre => "cells/mL",
        DoseMentionBasis.PerSquareCentimetre => "cells/cm2",
        DoseMentionBasis.PerSite => "cells/{site}",
        _ => "cells",
    };

    static string Amount(Interval cells) => cells switch
    {
        { Low: { } low, High: { } high } => low == high ? Exact.Print(low) : $"{Exact.Print(low)}-{Exact.Print(high)}",
        { Low: { } low } => (cells.LowOpen ? "> " : ">= ") + Exact.Print(low),
        _ => (cells.HighOpen ? "< " : "<= ") + Exact.Print(cells.High ?? 0),
    };
}
