namespace MscProtocol.Cli.Tests;

public class SurveyTests : Sandbox
{
    const string One = """{"mscProtocol":1,"products":[{"source":"bone marrow"}],"arms":[{"role":"experimental","dose":"1e6 cells/kg"}]}""";
    const string Other = """{"mscProtocol":1,"products":[{"source":"umbilical cord"}]}""";
    const string Usage = "Usage: msc-protocol survey FILE|FOLDER… [options]";

    [SetUp]
    public void Prepare()
    {
        Write("records.ndjson", $"{One}\n{Other}\n");
        Write("folder/b.json", One);
        Write("folder/sub/a.yaml", Clean);
        Write("folder/notes.txt", "not read");
        Write("broken.ndjson", $"{One}\n{{\"mscProtocol\":1,\"arms\":[}}\n{Other}\n");
        Directory.CreateDirectory("empty");
    }

    [TestCase("survey records.ndjson", "2 trials of mesenchymal stromal cells in 2 records")]
    [TestCase("survey folder", "2 trials of mesenchymal stromal cells in 2 records")]
    [TestCase("survey folder records.ndjson", "4 trials of mesenchymal stromal cells in 4 records")]
    [TestCase("survey folder/*.json records.ndjson", "3 trials of mesenchymal stromal cells in 3 records")]
    [TestCase("survey records.ndjson --rules msc/viability --format json", "\"name\": \"msc/viability\"")]
    [TestCase("survey records.ndjson --from protocol --format csv", "\r\nkind,\"products.source\",\"bone marrow\",\"bone marrow\",1,2,")]
    [TestCase("survey records.ndjson --format markdown", "| Cell source | 2 | 100.0 % |")]
    [TestCase("survey records.ndjson --lang zh", "2 条记录，其中间充质基质细胞试验 2 项")]
    [TestCase("survey --help", Usage)]
    [TestCase("survey --help --lang zh", "退出码：")]
    [TestCase("--help", "msc-protocol survey FILE|FOLDER… [options]")]
    public void What_is_asked_for_is_written(string arguments, string expected)
    {
        var outcome = Run(arguments);

        Assert.That(outcome.Output, Does.Contain(expected));
        Assert.That(outcome.Error, Is.Empty);
        Assert.That(outcome.Code, Is.Zero);
    }

    [TestCase("survey", "Name at least one file, folder or pattern")]
    [TestCase("survey", Usage)]
    [TestCase("survey records.ndjson --from fhir",
        "--from takes one of protocol, ctgov, usdm, ictrp, euctr, ctis, isrctn, word, odt, pdf, paper, m11, not 'fhir'.")]
    [TestCase("survey records.ndjson --format xml", "--format takes one of text, json, markdown, csv, not 'xml'.")]
    [TestCase("survey empty", "The folder 'empty' holds no .json")]
    [TestCase("survey folder --output folder/b.json", "--output 'folder/b.json' would overwrite")]
    public void Wrong_usage_is_told_in_a_sentence_and_nothing_is_surveyed(string arguments, string expected)
    {
        var outcome = Run(arguments);

        Assert.That(outcome.Error, Does.StartWith("msc-protocol: ").And.Contain(expected));
        Assert.That(outcome.Output, Is.Empty);
        Assert.That(outcome.Code, Is.EqualTo(2));
    }

    [TestCase("broken.ndjson", "broken.ndjson:2:26: error DOC-", "2 trials of mesenchymal stromal cells in 3 records")]
    [TestCase("no*.json records.ndjson", "msc-protocol: No file matches the pattern 'no*.json'.",
        "2 trials of mesenchymal stromal cells in 2 records")]
    [TestCase("gone.json records.ndjson", "msc-protocol: There is no file 'gone.json'.",
        "2 trials of mesenchymal stromal cells in 2 records")]
    [TestCase("records.ndjson --from usdm", "records.ndjson:1:2: error DOC-103", "0 trials of mesenchymal stromal cells in 2 records")]
    public void What_cannot_be_read_is_told_and_the_rest_goes_on(string arguments, string error, string output)
    {
        var outcome = Run($"survey {arguments}");

        Assert.That(outcome.Error, Does.StartWith(error));
        Assert.That(outcome.Output, Does.StartWith(output));
        Assert.That(outcome.Code, Is.EqualTo(3));
    }

    [TestCase("survey records.ndjson --rules nosuch", "There is no rule set 'nosuch'")]
    [TestCase("survey records.ndjson --rules ./nosuch.yaml", "There is no file './nosuch.yaml'.")]
    public void Nothing_is_surveyed_without_the_rules_that_are_asked_for(string arguments, string expected)
    {
        var outcome = Run(arguments);

        Assert.That(outcome.Error, Does.Contain(expected));
        Assert.That((outcome.Output, outcome.Code), Is.EqualTo(("", 3)));
    }

    [Test]
    public void Standard_input_is_surveyed() =>
        Assert.That(Run("survey -", input: $"[{One},{Other},{One}]").Output, Does.StartWith("3 trials"));

    [TestCase("text")]
    [TestCase("json")]
    [TestCase("csv")]
    [TestCase("markdown")]
    public void A_report_in_a_file_is_that_on_standard_output(string format)
    {
        Assert.That(Run($"survey records.ndjson --format {format} --output report"), Is.EqualTo(new Outcome(0, "", "")));
        Assert.That(
            File.ReadAllBytes("report"),
            Is.EqualTo(System.Text.Encoding.UTF8.GetBytes(Run($"survey records.ndjson --format {format}").Output)));
    }

    [Test]
    public void Ctrl_C_ends_with_what_was_counted()
    {
        Within = plain => plain with { Interruption = () => new(canceled: true) };
        var outcome = Run("survey records.ndjson --format json");

        Assert.That(outcome.Output, Does.Contain("\"partial\": true").And.Contain("\"records\": 0"));
        Assert.That((outcome.Error, outcome.Code), Is.EqualTo(("", 130)));
    }

    [TestCase("", "\r1 read, 0 of them refused, 100 %, about 0 s left\r")]
    [TestCase(" --lang zh", "\r已读 1 份，其中 0 份无法读取，100 %，约剩 0 秒\r")]
    public void A_terminal_sees_how_far_it_has_come_and_is_left_clean(string option, string expected)
    {
        Within = plain => plain with { ShowsProgress = true, Clock = new Ticking() };
        var outcome = Run($"survey records.ndjson{option}");

        Assert.That(outcome.Error, Does.StartWith(expected).And.EndsWith(" \r"));
        Assert.That(outcome.Code, Is.Zero);
    }

    [Test]
    public void A_quiet_survey_shows_neither_progress_nor_report()
    {
        Within = plain => plain with { ShowsProgress = true, Clock = new Ticking() };

        Assert.That(Run("survey records.ndjson --quiet"), Is.EqualTo(new Outcome(0, "", "")));
    }

    [TestCase("--rules")]
    [TestCase("--quiet")]
    [TestCase("--color")]
    [TestCase("--from")]
    [TestCase("--format")]
    [TestCase("--lang")]
    [TestCase("--output")]
    [TestCase("--help")]
    public void Help_tells_of_every_option_in_both_languages(string option)
    {
        Assert.That(Run("survey --help --lang en").Output, Does.Contain($"  {option} "));
        Assert.That(Run("survey --help --lang zh").Output, Does.Contain($"  {option} "));
    }
}
