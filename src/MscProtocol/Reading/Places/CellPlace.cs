using MscProtocol.Reading;

namespace MscProtocol;

/// <summary>A cell of a sheet of a workbook, or words of one.</summary>
public sealed class CellPlace : Place
{
    readonly int row;

    internal CellPlace(string sheet, string cell, string? field, int row, string? quote = null) =>
        (Sheet, Cell, Field, this.row, Quote) = (sheet, cell, field, row, quote);

    /// <summary>The name of the sheet.</summary>
    public string Sheet { get; }

    /// <summary>The cell, such as <c>R12</c>; the first of the row for what stands in no cell.</summary>
    public string Cell { get; }

    /// <summary>The head of its column; <see langword="null"/> for a whole row.</summary>
    public string? Field { get; }

    /// <inheritdoc/>
    public override LocalizedText Address => PlaceWording.Of(this);

    /// <inheritdoc/>
    public override string? Quote { get; }

    internal override SourcePosition Order => new(row, Cell.Length);

    internal override Place Nearby => Quote is null ? this : new CellPlace(Sheet, Cell, Field, row);

    internal override Place Words(string text, int start, int length) =>
        new CellPlace(Sheet, Cell, Field, row, text.Substring(start, length));
}
