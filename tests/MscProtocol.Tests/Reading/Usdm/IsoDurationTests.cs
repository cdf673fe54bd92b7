using MscProtocol.Reading;

namespace MscProtocol.Tests.Reading.Usdm;

public class IsoDurationTests
{
    [TestCase("P2W", 1_209_600)]
    [TestCase("P1D", 86_400)]
    [TestCase("-P1D", -86_400)]
    [TestCase("+P1D", 86_400)]
    [TestCase("PT90S", 90)]
    [TestCase("PT90M", 5_400)]
    [TestCase("PT0M", 0)]
    [TestCase("P1DT12H", 129_600)]
    [TestCase("P3M", 7_889_400, Description = "A month is 30.4375 days.")]
    [TestCase("P0,5D", 43_200)]
    [TestCase("PT1.5H", 5_400)]
    [TestCase(" p1y ", 31_557_600)]
    public void A_duration_is_so_many_seconds(string text, int seconds) =>
        Assert.That(IsoDuration.Seconds(text), Is.EqualTo(seconds));

    [TestCase("")]
    [TestCase("P")]
    [TestCase("PT")]
    [TestCase("P1DT")]
    [TestCase("2W")]
    [TestCase("P2")]
    [TestCase("PD")]
    [TestCase("P2H")]
    [TestCase("P1.2.3D")]
    [TestCase("two weeks")]
    [TestCase("P999999999999999999999999999999D")]
    [TestCase("P300Y", Description = "Longer than any trial.")]
    [TestCase("PT1M1T1M")]
    public void What_is_no_duration_says_nothing(string text) => Assert.That(IsoDuration.Seconds(text), Is.Null);
}
