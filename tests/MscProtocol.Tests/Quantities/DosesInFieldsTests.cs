using MscProtocol.Protocol;

namespace MscProtocol.Tests.Quantities;

/// <summary>Fields that hold doses and nothing else, in the words of running text.</summary>
public sealed class DosesInFieldsTests
{
    const string One = "1 million allogeneic MSCs/kg";
    const string Two = "2 million allogeneic MSCs/kg";
    const int Longest = 200;

    [TestCase(One, "1000000 cells/kg")]
    [TestCase(" " + One + ". ", "1000000 cells/kg")]
    [TestCase(One + ", " + Two, "1000000 cells/kg; 2000000 cells/kg")]
    [TestCase(One + "; " + Two + ";", "1000000 cells/kg; 2000000 cells/kg")]
    [TestCase(One + " / " + Two, "1000000 cells/kg; 2000000 cells/kg")]
    [TestCase(One + "、" + Two, "1000000 cells/kg; 2000000 cells/kg")]
    [TestCase(One + " and " + Two, "1000000 cells/kg; 2000000 cells/kg")]
    [TestCase(One + ", or " + Two, "1000000 cells/kg; 2000000 cells/kg")]
    [TestCase(One + " & " + Two, "1000000 cells/kg; 2000000 cells/kg")]
    [TestCase(One + " 和 " + Two, "1000000 cells/kg; 2000000 cells/kg")]
    [TestCase(One + " 与 " + Two, "1000000 cells/kg; 2000000 cells/kg")]
    [TestCase(One + " 及 " + Two, "1000000 cells/kg; 2000000 cells/kg")]
    [TestCase(One + " 或 " + Two, "1000000 cells/kg; 2000000 cells/kg")]
    [TestCase(One + " 以及 " + Two, "1000000 cells/kg; 2000000 cells/kg")]
    [TestCase("a maximum dose of " + Two, "<= 2000000 cells/kg")]
    public void Are_read(string text, string expected)
    {
        var isRead = CellDose.TryParseList(text, out var values, out var problem);

        Assert.That((isRead, problem?.Message.English), Is.EqualTo((true, (string?)null)));
        Assert.That(string.Join("; ", values!), Is.EqualTo(expected));
    }

    [TestCase("Arm A: " + One)]
    [TestCase("2.10^6 million cells")]
    [TestCase("2 x 10^6 million allogeneic MSCs/kg")]
    [TestCase("2e6 万 cells/kg")]
    [TestCase(One + " daily")]
    [TestCase(One + " then " + Two)]
    [TestCase("phase 1: a maximum dose of " + Two)]
    [TestCase("a cumulative dose of " + Two)]
    [TestCase("vials of 10 million allogeneic MSCs")]
    [TestCase("10 million allogeneic MSCs per mL")]
    [TestCase("10 million allogeneic MSCs per vial")]
    [TestCase("allogeneic MSCs")]
    [TestCase(".")]
    [TestCase("")]
    [TestCase(null)]
    public void Are_refused_beside_anything_else(string? text) => Assert.That(CellDose.TryParseList(text, out _, out _), Is.False);

    [Test]
    public void Are_read_up_to_the_length_of_a_field()
    {
        Assert.That(CellDose.TryParse(One.PadRight(Longest), out _, out _), Is.True);
        Assert.That(CellDose.TryParse(One.PadRight(Longest + 1), out _, out _), Is.False);
    }
}
