using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace MscProtocol.Cli.Tests.Texts;

/// <summary>What lies in the folder for GitHub fits the repository.</summary>
public partial class GitHubTests
{
    static IEnumerable<string> Forms => Directory.EnumerateFiles(Path.Combine(Markdown.Root, ".github", "ISSUE_TEMPLATE"), "*.yml")
        .Select(Path.GetFileName).OfType<string>().Where(name => name != "config.yml");

    [Test]
    public void The_workflow_runs_what_lands_with_the_sdk_of_the_repository()
    {
        var steps = (YamlSequenceNode)Load("workflows/ci.yml")["jobs"]["land"]["steps"];
        var sdk = steps.Single(step => step.ToString().Contains("setup-dotnet", StringComparison.Ordinal));

        Assert.That(Values(steps, "run"), Is.EqualTo([".ci/run"]));
        Assert.That(sdk["with"]["global-json-file"].ToString(), Is.EqualTo("global.json"));
        Assert.That(Values(steps, "uses"), Has.All.Match(@"^actions/[\w-]+@v\d+$"));
    }

    [TestCaseSource(nameof(Forms))]
    public void A_form_for_issues_asks_for_what_is_needed(string name)
    {
        var form = Load($"ISSUE_TEMPLATE/{name}");
        var questions = ((YamlSequenceNode)form["body"]).Where(entry => $"{entry["type"]}" != "markdown").ToList();

        Assert.That($"{form["name"]}", Is.Not.Empty);
        Assert.That($"{form["description"]}", Is.Not.Empty);
        Assert.That(Values(questions, "id"), Is.Unique.And.Not.Empty);
        Assert.That(Values(questions, "type").Distinct(), Is.SubsetOf(["input", "textarea", "dropdown", "checkboxes"]));
        Assert.That(questions.Select(question => $"{question["attributes"]["label"]}"), Is.Unique);
    }

    [Test]
    public void The_changelog_begins_with_the_version_that_is_built()
    {
        var newest = Release().Match(Markdown.At(".github/CHANGELOG.md").Content).Groups["version"].Value;

        Assert.That(Markdown.Read("Directory.Build.props"), Does.Contain($"<Version>{newest}</Version>"));
    }

    static IEnumerable<string> Values(IEnumerable<YamlNode> nodes, string key) =>
        nodes.OfType<YamlMappingNode>().Where(node => node.Children.ContainsKey(key)).Select(node => $"{node[key]}");

    static YamlNode Load(string path)
    {
        var stream = new YamlStream();
        using var text = new StringReader(Markdown.Read($".github/{path}"));
        stream.Load(text);
        return stream.Documents[0].RootNode;
    }

    [GeneratedRegex(@"^## (?<version>\d+\.\d+\.\d+)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Release();
}
