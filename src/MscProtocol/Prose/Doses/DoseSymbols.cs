using MscProtocol.Notation;
using MscProtocol.Protocol;

namespace MscProtocol.Prose;

/// <summary>Prints doses of running text, on every basis.</summary>
static class DoseSymbols
{
    /// <summary>Returns the canonical notation, such as "1000000 cells/kg PBW" or "&lt;= 300000000 cells".</summary>
    public static string Canonical(DoseMention mention) => mention.Dose?.ToString() ?? $"{Amount(mention.Cells)} {Symbol(mention.Basis)}";

    /// <summary>Returns the amount with its UCUM unit, such as "1000000 {cells}/kg".</summary>
    public static string Ucum(DoseMention mention) => $"{Amount(mention.Cells)} {{cells}}{Symbol(mention.Basis)["cells".Length..]}";

    static string Symbol(DoseBasis basis) => basis switch
    {
        DoseBasis.PerKilogram => "cells/kg",
        DoseBasis.PerMillilitre => "cells/mL",
        DoseBasis.PerSquareCentimetre => "cells/cm2",
        DoseBasis.PerSquareMetre => "cells/m2",
        DoseBasis.PerSite => "cells/{site}",
        _ => "cells",
    };

    static string Amount(Interval cells) => cells switch
    {
        { Low: { } low, High: { } high } => low == high ? Exact.Print(low) : $"{Exact.Print(low)}-{Exact.Print(high)}",
        { Low: { } low } => (cells.LowOpen ? "> " : ">= ") + Exact.Print(low),
        _ => (cells.HighOpen ? "< " : "<= ") + Exact.Print(cells.High ?? 0),
    };
}
