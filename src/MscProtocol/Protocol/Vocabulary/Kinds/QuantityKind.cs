using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace MscProtocol.Protocol;

/// <summary>An amount, range or bound of one dimension.</summary>
sealed class QuantityKind<TDimension>() : AmountKind(TDimension.Dimension)
    where TDimension : IDimension
{
    public static QuantityKind<TDimension> Instance { get; } = new();

    public override bool TryRead(string text, [NotNullWhen(true)] out object? value, [NotNullWhen(false)] out ReadFault? fault)
    {
        fault = Quantity<TDimension>.TryParse(text, out var quantity, out var problem) ? null : problem.AsFault();
        value = quantity;
        return value is not null;
    }

    public override bool TryReadList(
        string text,
        [NotNullWhen(true)] out IReadOnlyList<object>? values,
        [NotNullWhen(false)] out ReadFault? fault)
    {
        fault = Quantity<TDimension>.TryParseList(text, out var quantities, out var problem) ? null : problem.AsFault();
        values = quantities;
        return values is not null;
    }

    // How many there are, a protocol decides.
    public override string? FormOf(object value) => value is Quantity<Count> ? Fillers.Blank : null;

    // A count is a number to every program.
    public override void Write(Utf8JsonWriter json, object value)
    {
        if (value is Quantity<Count> { IsSingle: true, Magnitude.Low: { } number })
            json.WriteNumberValue(number);
        else
            base.Write(json, value);
    }
}
