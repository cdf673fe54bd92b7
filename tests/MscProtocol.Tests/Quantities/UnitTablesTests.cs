using MscProtocol.Notation;
using MscProtocol.Protocol;
using MscProtocol.Quantities;

namespace MscProtocol.Tests.Quantities;

/// <summary>The tables of units agree with themselves.</summary>
public sealed class UnitTablesTests
{
    static IReadOnlyList<Dimension> Dimensions => AllDimensions.All;

    [TestCaseSource(nameof(Dimensions))]
    public void A_spelling_stands_for_one_unit(Dimension dimension)
    {
        var spellings = dimension.Table.SelectMany(unit => unit.Spellings.Split('|')
            .Concat([unit.Symbol, .. unit.Names])
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

    [TestCase("cells/kg", "/kg", "per kg", "/kilogram", "per kilogram", "/公斤", "每公斤", "/千克", "每千克",
        "cells/kg BW", "cells/kg body weight", "/kg bodyweight", "细胞/kg体重", "cells per kg of body weight")]
    [TestCase("cells/kg actual BW", "/kg actual body weight", "/kg actual bodyweight", "/kg actual bw", "/kg actual weight", "细胞/kg 实际体重")]
    [TestCase("cells/kg PBW", "/kg PBW", "/kg predicted body weight", "/kg predicted bodyweight", "/kg predicted BW",
        "/kg predicted weight", "/kg预测体重", "/kg预计体重")]
    [TestCase("cells/kg IBW", "/kg IBW", "/kg ideal body weight", "/kg ideal bodyweight", "/kg ideal BW", "/kg of ideal weight", "/kg理想体重")]
    [TestCase("cells", "cells/infusion", "cells per infusion", "cells/dose", "cells per dose", "细胞/次", "细胞每次", "MSC", "hMSCs",
        "mesenchymal stromal cells",
        "mesenchymal stem cells", "stromal cells", "stem cells", "cell", "个间充质干细胞", "间充质干细胞", "个干细胞", "干细胞", "个细胞", "个")]
    public void A_unit_of_a_dose_has_these_spellings(string symbol, params string[] spellings) =>
        Assert.That(spellings.Select(spelling => DoseUnits.Dimension.Find(spelling)?.Symbol), Is.All.EqualTo(symbol));

    [TestCase("count", "")]
    [TestCase("passage", " ")]
    [TestCase("number of doublings", " ")]
    public void These_need_no_unit(string name, string blank) =>
        Assert.That(Dimensions.Single(dimension => dimension.Name == name).Find(blank), Is.Not.Null);

    [Test]
    public void All_others_need_one() =>
        Assert.That(
            Dimensions.Where(dimension => dimension.Find(" ") is not null).Select(dimension => dimension.Name),
            Is.EqualTo(new[] { "passage", "count", "number of doublings" }));

    [TestCase("EU/kg", "EU/kg")]
    [TestCase("EU/kg/h", "EU/kg/h")]
    [TestCase("EU/mL", "EU/mL")]
    public void Endotoxin_is_measured_on_three_scales(string unit, string scale) =>
        Assert.That(Quantity<EndotoxinLevel>.Of(1, unit).Scale, Is.EqualTo(scale));

    [Test]
    public void Numbers_without_a_unit_name_their_scale() =>
        Assert.That((Quantity<Count>.Parse("3").Scale, Quantity<Doublings>.Parse("3").Scale), Is.EqualTo(("1", "doublings")));

    [TestCaseSource(nameof(Dimensions))]
    public void The_example_is_one_value(Dimension dimension) =>
        Assert.That(MeasureReader.ReadOne(dimension.Example, dimension).Problem, Is.Null);
}
