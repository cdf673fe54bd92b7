namespace MscProtocol.Tests.Readme;

public class CatalogueTests
{
    const string Start = "<!-- catalogue -->\n";
    const string End = "<!-- /catalogue -->";

    [Test]
    public void The_catalogue_in_the_rules_folder_lists_the_shipped_rules()
    {
        var readme = File.ReadAllText(Path.Combine(ReadmeFile.Root, "rules", "README.md")).ReplaceLineEndings("\n");
        var start = readme.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        var end = readme.IndexOf(End, StringComparison.Ordinal);
        using var listed = new StringWriter();
        MarkdownReport.WriteCatalogue(RuleCatalogue.Shipped, listed);

        Assert.That(
            readme[start..end],
            Is.EqualTo(listed.ToString()),
            $"rules/README.md is stale: put the output of 'msc-protocol rules list --format markdown --lang en' between {Start.Trim()} and {End}.");
    }
}
