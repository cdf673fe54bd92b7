using System.Globalization;

namespace MscProtocol.Reading;

/// <summary>A record that is a row of a sheet of a workbook.</summary>
/// <param name="sheet">The name of the sheet.</param>
/// <param name="number">The number of the row, from 1.</param>
/// <param name="columns">The letters of the column of each field.</param>
sealed class SheetRow(string sheet, int number, IReadOnlyDictionary<string, string> columns)
{
    /// <summary>Returns the place of a field; without one, that of the whole row.</summary>
    public CellPlace PlaceOf(PointerStep? step)
    {
        var field = step?.Key;
        var column = field is not null && columns.TryGetValue(field, out var letters) ? letters : "A";
        return new(sheet, column + number.ToString(CultureInfo.InvariantCulture), field, number);
    }
}
