using MscProtocol.Notation;
using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>Makes cell doses of amounts with units.</summary>
static class UsdmDoses
{
    /// <summary>
    /// Returns the dose by the code of the unit, else by its decode;
    /// <see langword="null"/> where it counts no cells, as milligrams do not.
    /// </summary>
    public static CellDose? Of(UsdmAmount amount, RemarkList remarks)
    {
        if (amount.LowUnit.Exists)
            return null;
        var unit = amount.Unit.Code is { } code ? UsdmCodes.Doses.GetValueOrDefault(code) : null;
        var byCode = unit is null ? null : ByCode(amount, unit, remarks);
        var byDecode = amount.Unit.Decode is { } decode ? ByWords(amount, decode) : null;
        if (byCode is not null && byDecode is not null && !byCode.Equals(byDecode))
            remarks.Add(RemarkKind.Disagreement, amount.Unit.Words, UsdmWording.OtherDecode(amount.Unit.Code!, unit!, amount.Unit.Decode!));
        return byCode ?? byDecode;
    }

    /// <summary>Returns whether the unit is one of cells.</summary>
    public static bool Counts(UsdmCode unit) => unit.Code is { } code && UsdmCodes.Doses.ContainsKey(code);

    static CellDose? ByCode(UsdmAmount amount, string unit, RemarkList remarks)
    {
        var space = unit.IndexOf(' ', StringComparison.Ordinal);
        var factor = decimal.Parse(unit.AsSpan(0, space), System.Globalization.CultureInfo.InvariantCulture);
        var dose = Read(Scaled(amount.Low, factor), Scaled(amount.High, factor), unit[space..]);
        if (dose is null)
            remarks.Add(RemarkKind.UnreadableValue, amount.Node, UsdmWording.NoPower(amount.Node.Text ?? unit));
        return dose;
    }

    // "10^6/kg", "10^6 Therapeutic Cells", "Million Cells per Kilogram", "cells/kg".
    static CellDose? ByWords(UsdmAmount amount, string decode)
    {
        var unit = decode.Replace("therapeutic ", "", StringComparison.OrdinalIgnoreCase);
        var times = unit.StartsWith("10", StringComparison.Ordinal) ? " x " : " ";
        return Read(amount.Low, amount.High, times + unit);
    }

    static CellDose? Read(decimal? low, decimal? high, string unit)
    {
        var written = (low, high) switch
        {
            ({ } least, { } most) when least == most => Exact.Print(least),
            ({ } least, { } most) => $"{Exact.Print(least)}-{Exact.Print(most)}",
            ({ } least, null) => $">= {Exact.Print(least)}",
            (null, { } most) => $"<= {Exact.Print(most)}",
            _ => string.Empty,
        };
        return CellDose.TryParse(written + unit, out var dose, out _) ? dose : null;
    }

    // What overflows is far beyond any dose.
    static decimal? Scaled(decimal? amount, decimal factor) => amount is { } value && Math.Abs(value) < 1e15m ? value * factor : null;
}
