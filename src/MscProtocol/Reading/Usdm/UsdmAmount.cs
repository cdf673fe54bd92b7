
namespace MscProtocol.Reading;

/// <summary>An amount or range: a Quantity, a Range of version 3 or 4, or a bare number.</summary>
/// <param name="Node">The value.</param>
/// <param name="Low">The lower end; equal to the upper one for an amount.</param>
/// <param name="High">The upper end.</param>
/// <param name="Unit">The unit; says nothing where there is none.</param>
sealed record UsdmAmount(RecordNode Node, decimal? Low, decimal? High, UsdmCode Unit)
{
    /// <summary>The upper end, or the one end that there is.</summary>
    public decimal Most => High ?? Low ?? 0;

    /// <summary>Returns the amount in a value; <see langword="null"/> where there is no number.</summary>
    public static UsdmAmount? Of(RecordNode node)
    {
        if (!node.IsObject)
            return node.Number is { } number ? new(node, number, number, UsdmCode.Of(default)) : null;
        if (node["value"].Number is { } value)
            return new(node["value"], value, value, UsdmCode.Of(node["unit"]));

        // Version 3 has numbers with one unit, version 4 two amounts.
        var (low, high) = (Of(node["minValue"]), Of(node["maxValue"]));
        if ((low ?? high) is not { } any)
            return null;
        UsdmCode[] units = [UsdmCode.Of(node["unit"]), low?.Unit ?? default, high?.Unit ?? default];
        var (least, most) = (low?.Low, high?.High);
        return new((high ?? any).Node, least, most, units.FirstOrDefault(unit => unit.Exists));
    }
}
