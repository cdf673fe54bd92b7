using MscProtocol.Protocol;

namespace MscProtocol.Tests.Generated;

/// <summary>The parts of texts that are made from the product. Run with MSC_GOLDEN=write to renew them.</summary>
public class GeneratedTextTests
{
    const string Renewal =
        "MSC_GOLDEN=write dotnet test tests/MscProtocol.Tests --filter FullyQualifiedName~GeneratedTextTests";

    [Test]
    public void The_format_lists_the_fields_of_the_vocabulary() => Compare("rules/FORMAT.md", "fields", FieldTable.Markdown());

    [Test]
    public void The_format_tells_where_fields_stand_elsewhere() => Compare("rules/FORMAT.md", "crosswalk", CrosswalkTable.Markdown());

    [TestCaseSource(typeof(CrosswalkTable), nameof(CrosswalkTable.Listed))]
    public void What_stands_elsewhere_is_a_field(string path) => Assert.That(PathReader.Read(path).Text, Is.EqualTo(path));

    [Test]
    public void Every_group_stands_somewhere_else() =>
        Assert.That(
            TrialProtocol.Shape.Fields.Where(field => field is GroupField && field.Name != "sources").Select(field => field.Name),
            Is.SubsetOf(CrosswalkTable.Listed));

    [Test]
    public void The_catalogue_lists_the_shipped_rules()
    {
        using var listed = new StringWriter();
        ReportFormat.Markdown.Write(RuleCatalogue.Shipped, listed);

        Compare("rules/CATALOGUE.md", "catalogue", listed.ToString());
    }

    // The part stands between two comments that name it.
    static void Compare(string text, string part, string made)
    {
        var file = Path.Combine(Repository.Root, text);
        var content = File.ReadAllText(file).ReplaceLineEndings("\n");
        var open = $"<!-- {part} -->\n";
        var start = content.IndexOf(open, StringComparison.Ordinal) + open.Length;
        var end = content.IndexOf($"<!-- /{part} -->", StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("MSC_GOLDEN") == "write")
        {
            content = content[..start] + made + content[end..];
            end = start + made.Length;
            File.WriteAllText(file, content);
        }

        Assert.That(content[start..end], Is.EqualTo(made), $"{text} is stale: run {Renewal}, and read what changed.");
    }
}
