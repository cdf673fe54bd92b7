using MscProtocol.Documents;
using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>Reads one marker with its limit.</summary>
static class LimitsReader
{
    /// <summary>Returns the marker; with a fault, and the scalar that is to blame, where its name or its limit cannot be read.</summary>
    public static MarkerLimit? Read(ScalarNode key, ScalarNode? value, out ReadFault? fault, out ScalarNode? faulty)
    {
        faulty = key;
        if (!LimitsField.KeyKind.TryRead(key.Text, out var marker, out fault))
            return null;
        if (value is null)
            return new((Term<Marker>)marker);
        faulty = value;
        return LimitsField.ValueKind.TryRead(value.Text, out var limit, out fault)
            ? new((Term<Marker>)marker, (Quantity<Percent>)limit)
            : new((Term<Marker>)marker, Fillers.SaysNothing(value.Text) ? default : Stated<Quantity<Percent>>.Unreadable(value.Text));
    }
}
