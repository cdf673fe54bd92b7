namespace MscProtocol.Tests.Prose;

/// <summary>What a number counts by the words beside it, where they end in a sign or stand without gaps.</summary>
public sealed class DoseSubjectsTests
{
    [TestCase("Cells were given at 2 × 10^6/kg", true)]
    [TestCase("Platelets were given at 2 × 10^6/kg", false)]
    [TestCase("20 million MSCs were infused", true)]
    [TestCase("20 million NK- or T-cells were infused", false)]
    [TestCase("2 × 10^6 자가줄기세포 투여", true)]
    [TestCase("2 × 10^6 자가혈소판 투여", false)]
    public void Cells_are_told_from_other_cells(string text, bool isDose) =>
        Assert.That(DoseText.Find(text), isDose ? Has.Count.EqualTo(1) : Is.Empty);
}
