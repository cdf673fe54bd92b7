using MscProtocol.Quantities;

namespace MscProtocol.Tests.Quantities;

/// <summary>The tables of units agree with themselves.</summary>
public sealed class UnitTablesTests
{
    static IReadOnlyList<Dimension> Dimensions => AllDimensions.All;

    [TestCaseSource(nameof(Dimensions))]
    public void A_spelling_stands_for_one_unit(Dimension dimension)
    {
        var spellings = dimension.Table.SelectMany(unit => unit.Spellings.Split('|').Concat([unit.Symbol, unit.English, unit.Plural, unit.Chinese])
            .Where(spelling => spelling.Length > 0)
            .Select(spelling => (Spelling: new FoldedText(spelling).ToString(), Unit: unit))
            .Distinct());

        Assert.That(spellings.Select(entry => entry.Spelling), Is.Unique);
    }

    [TestCaseSource(nameof(Dimensions))]
    public void Every_symbol_is_found(Dimension dimension)
    {
        Assert.That(dimension.Table.Select(unit => dimension.Find(unit.Symbol)), Is.EqualTo(dimension.Table));
        Assert.That(dimension.Units, Is.EqualTo(dimension.Table.Select(unit => unit.Symbol)));
    }

    [TestCaseSource(nameof(Dimensions))]
    public void Every_UCUM_code_is_found(Dimension dimension)
    {
        foreach (var unit in dimension.Table.Where(unit => unit.Weight is null && (dimension.CountsCells || unit != dimension.Implied)))
            Assert.That(dimension.Find(unit.Ucum), Is.EqualTo(unit), unit.Ucum);
    }

    [TestCaseSource(nameof(Dimensions))]
    public void The_example_is_one_value(Dimension dimension) =>
        Assert.That(MeasureReader.ReadOne(dimension.Example, dimension).Problem, Is.Null);
}
