using System.Diagnostics.CodeAnalysis;

namespace MscProtocol.Protocol;

/// <summary>An amount, range or bound of one dimension.</summary>
sealed class QuantityKind<TDimension>() : ValueKind(TDimension.Dimension.Name), IQuantityKind
    where TDimension : IDimension
{
    public static QuantityKind<TDimension> Instance { get; } = new();

    public Dimension Dimension => TDimension.Dimension;

    public override string Example => TDimension.Dimension.Example;

    public override bool IsOrdered => true;

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
}
