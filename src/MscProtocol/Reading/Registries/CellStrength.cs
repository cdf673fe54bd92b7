namespace MscProtocol.Reading;

/// <summary>
/// Reads strengths of the European register as doses of cells. A strength is no dose, but one for each kilogram can be nothing else; and as
/// the register has no unit for cells, sponsors write them as units or organisms.
/// </summary>
static class CellStrength
{
    const string Reads = " cells/kg";

    // "IU/kg international unit(s)/kilogram", "million organisms/kg", "U/kg", "CFU/kg"
    static readonly string[] Counts = ["IU/kg", "U/kg", "organisms/kg", "cells/kg", "Other/kg"];

    /// <summary>Returns the dose in words that any reader knows; nothing where the strength is none of cells for each kilogram.</summary>
    /// <param name="unit">The unit as it is written.</param>
    /// <param name="node">The field of the number.</param>
    /// <param name="start">Where the number begins in it.</param>
    /// <param name="end">Where it ends.</param>
    public static IEnumerable<RecordProse> PerKilogram(string? unit, RecordNode node, int start, int end)
    {
        if (unit is null || !Array.Exists(Counts, count => unit.Contains(count, StringComparison.OrdinalIgnoreCase))
            || RecordText.PartOf(node, start, end) is not { } number)
        {
            yield break;
        }

        var reads = (unit.Contains("million", StringComparison.OrdinalIgnoreCase) ? " million" : string.Empty) + Reads;
        var at = node.Text!.IndexOf(number.Text, start, StringComparison.Ordinal);
        int[] places = [.. Enumerable.Range(at, number.Text.Length), .. Enumerable.Repeat(at + number.Text.Length, reads.Length + 1)];
        yield return new(new(node.Place, node.Text!, number.Text + reads, places));
    }
}
