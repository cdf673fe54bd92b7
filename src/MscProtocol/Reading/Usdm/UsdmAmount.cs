
namespace MscProtocol.Reading;

/// <summary>An amount or range: a Quantity, a Range of version 3 or 4, or a bare number.</summary>
/// <param name="Node">The value.</param>
/// <param name="Low">The lower end; equal to the upper one for an amount.</param>
/// <param name="High">The upper end.</param>
/// <param name="Unit">The unit; says nothing where there is none.</param>
sealed record UsdmAmount(RecordNode Node, decimal? Low, decimal? High, UsdmCode Unit)
{
    /// <summary>The unit of the lower end, where it is another than that of the upper one; else says nothing.</summary>
    public UsdmCode LowUnit { get; private init; }

    /// <summary>The upper end, or the one end that there is.</summary>
    public decimal Most => High ?? Low ?? 0;

    static bool IsSame(UsdmCode one, UsdmCode other) => one.Code is not null && other.Code is not null
        ? one.Code == other.Code
        : string.Equals(one.Decode, other.Decode, StringComparison.OrdinalIgnoreCase);

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
        var isOther = units is [{ Exists: false }, { Exists: true }, { Exists: true }] && !IsSame(units[1], units[2]);
        return new((high ?? any).Node, least, most, isOther ? units[2] : units.FirstOrDefault(unit => unit.Exists))
        {
            LowUnit = isOther ? units[1] : UsdmCode.Of(default),
        };
    }
}
