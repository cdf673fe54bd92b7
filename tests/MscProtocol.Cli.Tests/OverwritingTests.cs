namespace MscProtocol.Cli.Tests;

/// <summary>Nothing that is read is written over, by whatever name.</summary>
[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
[Platform(Exclude = "Win", Reason = "Making a link needs a privilege there.")]
public class OverwritingTests : Sandbox
{
    static readonly string Record = File.ReadAllText(Path.Combine(Texts.Markdown.Root, "tests/protocols/ctgov/schedule.json"));

    [SetUp]
    public void Prepare()
    {
        Write("faulty.yaml", Faulty);
        Write("own/house.yaml", HouseRules);
        Write("own/deeper/more.yaml", HouseRules.Replace("ruleSet: house", "ruleSet: more").Replace("OUR-NAME-001", "OUR-NAME-002"));
        Write("record.json", Record);
        Write("msc-protocol.yaml", "use: [./own/house.yaml]\n");
        File.CreateSymbolicLink("protocol.html", "faulty.yaml");
        File.CreateSymbolicLink("twice.html", "protocol.html");
        File.CreateSymbolicLink("configuration.html", "msc-protocol.yaml");
        File.CreateSymbolicLink("rules.html", "own/house.yaml");
        File.CreateSymbolicLink("record.yaml", "record.json");
        Directory.CreateSymbolicLink("link", "own");
    }

    [TestCase("check faulty.yaml --output protocol.html")]
    [TestCase("check faulty.yaml --output twice.html")]
    [TestCase("check twice.html --from protocol --format html --output faulty.yaml")]
    [TestCase("check faulty.yaml --output configuration.html")]
    [TestCase("check faulty.yaml --format html --output ./own/../msc-protocol.yaml")]
    [TestCase("check faulty.yaml --format html --output own/house.yaml")]
    [TestCase("check faulty.yaml --no-config --rules own/house.yaml --output rules.html")]
    [TestCase("check faulty.yaml --no-config --rules own --format html --output own/deeper/more.yaml")]
    [TestCase("check faulty.yaml --no-config --rules own --format html --output link/deeper/more.yaml")]
    [TestCase("check faulty.yaml --no-config --rules link --format html --output own/house.yaml")]
    [TestCase("survey faulty.yaml --format csv --output protocol.html")]
    [TestCase("survey faulty.yaml --rules own/house.yaml --format csv --output rules.html")]
    [TestCase("compare faulty.yaml --output protocol.html")]
    [TestCase("rules list --rules own --format json --output own/deeper/more.yaml")]
    [TestCase("rules test own/house.yaml --format json --output rules.html")]
    [TestCase("import record.json --output record.yaml")]
    [TestCase("import record.json --output record.yaml --force")]
    [TestCase("import record.json --output msc-protocol.yaml --force")]
    [TestCase("init --output msc-protocol.yaml --force")]
    [TestCase("schema config --output configuration.html --force")]
    [TestCase("dose 1e6/kg --format json --output msc-protocol.yaml")]
    public void What_is_read_stays_as_it_is(string arguments)
    {
        var before = Contents();

        var outcome = Run(arguments);

        Assert.That(outcome.Error, Does.Contain("would overwrite"));
        Assert.That((outcome.Output, outcome.Code), Is.EqualTo(("", 2)));
        Assert.That(Contents(), Is.EqualTo(before));
    }

    [TestCase("check faulty.yaml --no-config --rules msc/viability --output copy.html", 1)]
    [TestCase("compare faulty.yaml --output copy.html", 0)]
    public void Another_name_of_the_same_file_gets_a_file_of_its_own(string arguments, int code)
    {
        Link("faulty.yaml", "copy.html");

        Assert.That(Run(arguments).Code, Is.EqualTo(code));

        Assert.That(File.ReadAllText("faulty.yaml"), Is.EqualTo(Faulty));
        Assert.That(File.ReadAllText("copy.html"), Does.StartWith("<!DOCTYPE html>"));
    }

    [TestCase("import record.json --output there.yaml")]
    [TestCase("schema protocol --output there.yaml")]
    [TestCase("init --output there.yaml")]
    public void What_is_there_is_written_over_by_force_only(string arguments)
    {
        Write("there.yaml", "kept");

        var outcome = Run(arguments);

        Assert.That(outcome.Error, Does.StartWith("msc-protocol: There is a file 'there.yaml' already; give another name, or --force"));
        Assert.That(outcome.Code, Is.EqualTo(2));
        Assert.That(File.ReadAllText("there.yaml"), Is.EqualTo("kept"));
        Assert.That(Run($"{arguments} --force").Code, Is.Zero);
        Assert.That(File.ReadAllText("there.yaml"), Is.Not.EqualTo("kept"));
    }

    [Test]
    public void A_report_goes_where_a_link_leads_and_keeps_its_permissions()
    {
        Write("old.html", "an old report");
        File.SetUnixFileMode("old.html", UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.CreateSymbolicLink("latest.html", "old.html");

        Assert.That(Run("check faulty.yaml --no-config --rules msc/viability --output latest.html").Code, Is.EqualTo(1));

        Assert.That(new FileInfo("latest.html").LinkTarget, Is.EqualTo("old.html"));
        Assert.That(File.ReadAllText("old.html"), Does.StartWith("<!DOCTYPE html>"));
        Assert.That(File.GetUnixFileMode("old.html"), Is.EqualTo(UnixFileMode.UserRead | UnixFileMode.UserWrite));
    }

    static Dictionary<string, string> Contents() =>
        Directory.GetFiles(".", "*", SearchOption.AllDirectories).ToDictionary(file => file, File.ReadAllText);

    static void Link(string file, string name)
    {
        using var link = System.Diagnostics.Process.Start("ln", [file, name]);
        link.WaitForExit();
    }
}
