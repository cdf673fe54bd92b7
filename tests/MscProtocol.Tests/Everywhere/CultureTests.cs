using System.Globalization;
using MscProtocol.Tests.Reporting;

namespace MscProtocol.Tests.Everywhere;

/// <summary>Every text that was agreed is the same, byte for byte, in every culture and time zone.</summary>
[NonParallelizable]
sealed class CultureTests
{
    const string Zone = "TZ";

    CultureInfo culture = CultureInfo.InvariantCulture;
    CultureInfo language = CultureInfo.InvariantCulture;
    string? zone;

    [SetUp]
    public void Remember() =>
        (culture, language, zone) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture, Environment.GetEnvironmentVariable(Zone));

    [TearDown]
    public void Restore() => Be(culture, language, zone);

    [TestCase("", "UTC")]
    [TestCase("tr-TR", "Pacific/Kiritimati", Description = "Capitals of its own; the first to have a new day.")]
    [TestCase("de-DE", "America/St_Johns", Description = "A comma in decimals; half an hour from its neighbours.")]
    [TestCase("zh-CN", "Asia/Shanghai")]
    [TestCase("fa-IR", "Asia/Kathmandu", Description = "Another calendar and another minus; a quarter of an hour from its neighbours.")]
    [TestCase("ar-SA", "Pacific/Pago_Pago", Description = "Another calendar, and digits of its own; the last to have a new day.")]
    [Category("Long")]
    public void Every_agreed_text_is_the_same(string name, string place)
    {
        Be(new(name), new(name), place);

        var run = FreshRun.Of(Golden.Category);

        var failed = run.Descendants("test-case").Where(test => test.Attribute("result")!.Value != "Passed")
            .Select(test => $"{test.Attribute("fullname")!.Value}: {test.Element("failure")?.Element("message")?.Value}");
        Assert.That(failed, Is.Empty);
        Assert.That(run.Descendants("test-case").Count(), Is.GreaterThan(80));
        Assert.That(
            run.Descendants("output").Select(output => output.Value.Trim()),
            Does.Contain(Here()),
            "The culture and the time zone were in force.");
    }

    // Without data on cultures every culture would be the invariant one, and the tests above would show nothing.
    [Test]
    public void Cultures_differ_where_the_tests_run()
    {
        Assert.That("i".ToUpper(new CultureInfo("tr-TR")), Is.EqualTo("İ"));
        Assert.That(1.5m.ToString(new CultureInfo("de-DE")), Is.EqualTo("1,5"));
        Assert.That(new DateTime(2026, 3, 2).ToString("yyyy", new CultureInfo("fa-IR")), Is.EqualTo("1404"));
    }

    [Test]
    [Category(Golden.Category)]
    public void Says_where_it_runs() => TestContext.Out.WriteLine(Here());

    static string Here() => $"'{CultureInfo.CurrentCulture.Name}' '{CultureInfo.CurrentUICulture.Name}' {TimeZoneInfo.Local.BaseUtcOffset}";

    static void Be(CultureInfo culture, CultureInfo language, string? zone)
    {
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, language);
        Environment.SetEnvironmentVariable(Zone, zone);
        TimeZoneInfo.ClearCachedData();
    }
}
