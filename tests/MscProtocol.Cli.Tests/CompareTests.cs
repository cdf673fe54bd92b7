namespace MscProtocol.Cli.Tests;

public class CompareTests : Sandbox
{
    const string Proposal = """
        mscProtocol: 1
        products: { source: umbilical cord, donor: { type: allogeneic }, passage: P4 }
        arms: { role: experimental, dose: 1e6 cells/kg, infusions: 1 }

        """;

    [SetUp]
    public void Prepare()
    {
        Write("proposal.yaml", Proposal);
        Write("odd.yaml", "mscProtocol: 1\narms: { dose: low, infusions: 1 }\n");
        Write("broken.yaml", "arms: [");
        Directory.CreateDirectory("sub");
    }

    [TestCase("compare proposal.yaml", " sepsis trials\nDoses at 70 kg, since the protocol names no reference weight")]
    [TestCase("compare proposal.yaml --with sepsis", " sepsis trials\nDoses")]
    [TestCase("compare proposal.yaml --with all", " contrasts\nDoses")]
    [TestCase("compare proposal.yaml --weight 80kg", "Doses at 80 kg, the weight that was asked for")]
    [TestCase("compare proposal.yaml --weight 80000g", "Doses at 80 kg, the weight that was asked for")]
    [TestCase("compare proposal.yaml --lang zh", "项脓毒症试验并列比较\n剂量")]
    [TestCase("compare proposal.yaml --format json", "\"file\": \"proposal.yaml\"")]
    [TestCase("compare proposal.yaml --format json --weight 80kg", "\"kilograms\": 80")]
    [TestCase("--lang zh compare proposal.yaml --format json", "\"title\": \"每次公斤剂量\"")]
    [TestCase("compare --help", "Usage: msc-protocol compare PROTOCOL [options]")]
    [TestCase("compare --help --lang zh", "退出码：")]
    [TestCase("--help", "msc-protocol compare PROTOCOL [options]")]
    public void What_is_asked_for_is_written(string arguments, string expected)
    {
        var outcome = Run(arguments);

        Assert.That(outcome.Output, Does.Contain(expected));
        Assert.That(outcome.Error, Is.Empty);
        Assert.That(outcome.Code, Is.Zero);
    }

    [TestCase("compare", "Name one protocol file")]
    [TestCase("compare", "Usage: msc-protocol compare PROTOCOL")]
    [TestCase("compare --lang zh", "请给出一个方案文件")]
    [TestCase("compare proposal.yaml odd.yaml", "Name one protocol file")]
    [TestCase("compare proposal.yaml --with some", "--with takes one of sepsis, all, not 'some'.")]
    [TestCase("compare proposal.yaml --weight heavy", "--weight takes one body weight such as '80 kg', not 'heavy'.")]
    [TestCase("compare proposal.yaml --weight 80", "--weight takes one body weight")]
    [TestCase("compare proposal.yaml --weight 0kg", "--weight takes one body weight")]
    [TestCase("compare proposal.yaml --weight 50-100kg", "--weight takes one body weight")]
    [TestCase("compare proposal.yaml --weight >50kg", "--weight takes one body weight")]
    [TestCase("compare proposal.yaml --format xml", "--format takes one of text, json, html, not 'xml'.")]
    [TestCase("compare proposal.yaml --rules msc", "There is no option '--rules'")]
    [TestCase("compare proposal.yaml --format text --output ./proposal.yaml", "--output './proposal.yaml' would overwrite")]
    [TestCase("proposal.yaml", "'proposal.yaml' is a file and no command")]
    public void Wrong_usage_is_told_in_a_sentence_and_nothing_is_compared(string arguments, string expected)
    {
        var outcome = Run(arguments);

        Assert.That(outcome.Error, Does.StartWith("msc-protocol: ").And.Contain(expected));
        Assert.That(outcome.Output, Is.Empty);
        Assert.That(outcome.Code, Is.EqualTo(2));
    }

    [TestCase("nosuch.yaml", "msc-protocol: There is no file 'nosuch.yaml'.\n")]
    [TestCase("*.yaml", "msc-protocol: No file matches the pattern '*.yaml'.\n")]
    [TestCase("sub", "msc-protocol: 'sub' is a folder; name a file in it.\n")]
    [TestCase("sub --lang zh", "msc-protocol: “sub”是文件夹；请给出其中的一个文件。\n")]
    [TestCase("broken.yaml", "broken.yaml:1:7: error DOC-015: ")]
    [TestCase("proposal.yaml --format text --output sub", "msc-protocol: The report may not be written to 'sub'")]
    public void What_cannot_be_read_or_written_is_told(string arguments, string expected)
    {
        var outcome = Run($"compare {arguments}");

        Assert.That(outcome.Error, Does.StartWith(expected));
        Assert.That(outcome.Output, Is.Empty);
        Assert.That(outcome.Code, Is.EqualTo(3));
    }

    [Test]
    public void A_name_that_is_empty_is_wrong_usage() =>
        Assert.That(Run(["compare", " "]).Error, Does.StartWith("msc-protocol: A file name is empty."));

    [Test]
    public void Values_that_cannot_be_read_are_told_and_the_others_compared()
    {
        var outcome = Run("compare odd.yaml");

        Assert.That(outcome.Error, Does.StartWith("odd.yaml:2:15: error READ-004: ").And.Contain("^~~ arms[0].dose"));
        Assert.That(outcome.Output, Does.Contain("odd.yaml beside "));
        Assert.That(outcome.Code, Is.Zero);
    }

    [Test]
    public void Standard_input_is_compared() =>
        Assert.That(Run("compare -", input: Proposal).Output, Does.StartWith("<stdin> beside "));

    [TestCase("text")]
    [TestCase("json")]
    public void A_report_in_a_file_is_that_on_standard_output(string format)
    {
        Assert.That(Run($"compare proposal.yaml --format {format} --output report"), Is.EqualTo(new Outcome(0, "", "")));
        Assert.That(File.ReadAllText("report"), Is.EqualTo(Run($"compare proposal.yaml --format {format}").Output));
    }

    [TestCase("--with")]
    [TestCase("--weight")]
    [TestCase("--format")]
    [TestCase("--lang")]
    [TestCase("--output")]
    [TestCase("--color")]
    [TestCase("--quiet")]
    [TestCase("--help")]
    public void Help_tells_of_every_option_in_both_languages(string option)
    {
        Assert.That(Run("compare --help --lang en").Output, Does.Contain($"  {option} "));
        Assert.That(Run("compare --help --lang zh").Output, Does.Contain($"  {option} "));
    }
}
