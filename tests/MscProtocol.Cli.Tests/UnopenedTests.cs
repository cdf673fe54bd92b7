namespace MscProtocol.Cli.Tests;

/// <summary>What cannot be opened stands in every report.</summary>
public class UnopenedTests : Sandbox
{
    [SetUp]
    public void Prepare()
    {
        Write("clean.yaml", Clean);
        Write("faulty.yaml", Faulty);
        Write("folder/a.yaml", Clean);
    }

    [Test]
    public void A_file_that_cannot_be_opened_stands_in_every_report(
        [Values("nosuch.yaml", "nosuch*.yaml", "folder")] string file,
        [Values("text", "html", "json", "sarif", "junit", "markdown", "github", "csv")] string format)
    {
        var outcome = Run($"check clean.yaml {file} --rules msc/viability --format {format}");

        var message = file switch
        {
            "folder" => "is a folder; to check the files in it, write",
            "nosuch.yaml" => "There is no file",
            _ => "No file matches the pattern",
        };
        Assert.That(outcome.Output, Does.Contain(message).And.Contain("DOC-018"));
        Assert.That(outcome.Error, Does.Contain(message));
        Assert.That(outcome.Code, Is.EqualTo(3));
    }

    [Test]
    public void It_is_counted_among_those_that_cannot_be_read() =>
        Assert.That(
            Run("check clean.yaml nosuch.yaml --rules msc/viability").Output, Does.Contain("Checked 2 files (1 cannot be read) against"));

    [Test]
    public void A_report_on_waivers_is_no_file_that_was_checked()
    {
        Write(
            "msc-protocol.yaml",
            "waive: [ { rule: MSC-VIA-002, at: 'products[0].viability.minimum', because: '', by: '', until: '' } ]\n");

        var outcome = Run("check faulty.yaml --rules msc/viability");

        Assert.That(outcome.Output, Does.Contain("WVR-002").And.Contain("Checked 1 file against").And.Not.Contain("Checked 2"));
        Assert.That(Run("check faulty.yaml --rules msc/viability --format json").Output, Does.Contain("\"files\": 1,"));
    }

    [Test]
    public void A_protocol_is_told_in_full_where_there_is_a_report_on_waivers_as_well()
    {
        Write("msc-protocol.yaml", "waive: [ { rule: MSC-VIA-002, at: 'products[0].viability', because: a, by: b, until: 2030-01-01 } ]\n");

        var text = Run("check faulty.yaml --rules msc/viability").Output;
        var page = Run("check faulty.yaml --rules msc/viability --format html").Output;

        Assert.That(text, Does.Contain("WVR-001").And.Contain("  fix:  ").And.Not.Contain("--details"));
        Assert.That(page, Does.Contain("<title>faulty.yaml - ").And.Contain("WVR-001"));
        Assert.That(page.Split("<dl class=\"about\">"), Has.Length.EqualTo(2), "a configuration has no title");
        Assert.That(page.Split("class=\"matrix\""), Has.Length.EqualTo(2), "a waiver is no unreadable value");
    }

    [Test]
    public void A_link_that_leads_nowhere_is_called_so()
    {
        File.CreateSymbolicLink("link.yaml", "nowhere.yaml");

        var outcome = Run("check link.yaml --rules msc/viability");

        Assert.That(outcome.Output, Does.Contain("'link.yaml' is a link to 'nowhere.yaml', which is not there."));
        Assert.That(outcome.Code, Is.EqualTo(3));
    }

    [TestCase("error", "failures=\"1\"", 1)]
    [TestCase("warning", "failures=\"2\"", 1)]
    [TestCase("never", "failures=\"0\"", 0)]
    public void The_failures_of_a_build_server_are_those_of_the_exit_code(string level, string expected, int code)
    {
        Write("house.yaml", HouseRules);

        var outcome = Run($"check faulty.yaml --rules msc/viability --rules house.yaml --format junit --fail-on {level}");

        Assert.That(outcome.Output, Does.Contain(expected).And.Contain("OUR-NAME-001").And.Contain("The product has a foreign name."));
        Assert.That(outcome.Code, Is.EqualTo(code));
    }

    [TestCase("text")]
    [TestCase("markdown")]
    public void A_survey_of_nothing_says_so_and_shows_no_tables(string format)
    {
        Write("none.ndjson", "");

        var outcome = Run($"survey none.ndjson --format {format}");

        Assert.That(outcome.Output, Does.Contain("No trial of such cells was read, so that there is nothing to count."));
        Assert.That(outcome.Output, Does.Not.Contain("Share").And.Not.Contain("What the trials state"));
        Assert.That(outcome.Code, Is.EqualTo(3));
    }
}
