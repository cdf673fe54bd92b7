using System.Diagnostics.CodeAnalysis;
using MscProtocol.Quantities;

namespace MscProtocol.Protocol;

/// <summary>A cell dose with its basis.</summary>
sealed class DoseKind() : AmountKind(DoseUnits.Dimension)
{
    public static DoseKind Instance { get; } = new();

    public override bool TryRead(string text, [NotNullWhen(true)] out object? value, [NotNullWhen(false)] out ReadFault? fault)
    {
        fault = CellDose.TryParse(text, out var dose, out var problem) ? null : problem.AsFault();
        value = dose;
        return value is not null;
    }

    public override bool TryReadList(
        string text,
        [NotNullWhen(true)] out IReadOnlyList<object>? values,
        [NotNullWhen(false)] out ReadFault? fault)
    {
        fault = CellDose.TryParseList(text, out var doses, out var problem) ? null : problem.AsFault();
        values = doses;
        return values is not null;
    }

    public override object Rounded(object value, int digits) => ((CellDose)value).Rounded(digits);

    public override LocalizedText? DoubtOf(object value) => ((CellDose)value).Doubt?.Message;
}
