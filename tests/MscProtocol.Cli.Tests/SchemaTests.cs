namespace MscProtocol.Cli.Tests;

public class SchemaTests : Sandbox
{
    [TestCase("protocol", "\"title\": \"MSC trial protocol\"")]
    [TestCase("rules", "\"title\": \"MscProtocol rule set\"")]
    [TestCase("config", "\"title\": \"MscProtocol configuration\"")]
    [TestCase("report", "\"title\": \"MscProtocol report\"")]
    public void A_schema_is_printed_or_written(string kind, string title)
    {
        var outcome = Run($"schema {kind}");
        Assert.That(outcome.Output, Does.StartWith("{\n  \"$schema\": \"http://json-schema.org/draft-07/schema#\",\n  " + title));
        Assert.That((outcome.Error, outcome.Code), Is.EqualTo(("", 0)));

        Assert.That(Run($"schema {kind} --output a.json --force").Output, Is.Empty);
        Assert.That(File.ReadAllText("a.json"), Is.EqualTo(outcome.Output));
    }

    [TestCase("schema", 2, "Name the kind of file that the schema is for: protocol, rules, config or report.")]
    [TestCase("schema protocol rules", 2, "Name the kind of file")]
    [TestCase("schema usdm --lang zh", 2, "请指明文件种类")]
    [TestCase("schema rules --output nosuch/a.json", 3, "'nosuch/a.json' cannot be written")]
    public void What_cannot_be_done_is_told(string arguments, int code, string expected)
    {
        var outcome = Run(arguments);

        Assert.That(outcome.Error, Does.Contain(expected));
        Assert.That((outcome.Output, outcome.Code), Is.EqualTo(("", code)));
    }
}
