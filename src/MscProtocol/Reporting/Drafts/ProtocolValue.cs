using System.Globalization;
using MscProtocol.Protocol;

namespace MscProtocol.Reporting;

/// <summary>Values of the model in the canonical notation of protocol files.</summary>
static class ProtocolValue
{
    /// <summary>Returns the notation, which reads back as an equal value.</summary>
    public static string Text(object value) => value switch
    {
        bool flag => flag ? "true" : "false",
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ITerm term => term.Name,
        _ => value.ToString()!,
    };

    /// <summary>Returns the number where the value is one whole number without a unit; else <see langword="null"/>.</summary>
    public static decimal? Number(object value) =>
        value is Quantity<Count> { Magnitude: { IsSingle: true, Low: var number } } ? number : null;
}
