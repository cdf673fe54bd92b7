namespace MscProtocol.Reading;

/// <summary>A row of a sheet.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Cells">Its cells that hold something, by their columns, from 0.</param>
sealed record SheetCells(int Number, List<(int Column, string Text)> Cells);
