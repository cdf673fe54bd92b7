using System.Runtime.CompilerServices;

namespace MscProtocol.Tests;

public class ArchitectureTests
{
    static readonly string[] Pipeline =
        ["Wording", "Quantities", "Documents", "Protocol", "Reading", "Rules", "Checking", "Reporting"];

    static string Library => Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "src", "MscProtocol");

    [TestCaseSource(nameof(Pipeline))]
    public void A_folder_imports_only_those_before_it(string folder)
    {
        var later = Pipeline.Skip(Array.IndexOf(Pipeline, folder) + 1).ToList();
        var arrows = Directory.EnumerateFiles(Path.Combine(Library, folder), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => File.ReadLines(file).Select(line => (File: Path.GetFileName(file), Line: line)))
            .Where(entry => later.Exists(name => entry.Line.StartsWith($"using MscProtocol.{name}", StringComparison.Ordinal)))
            .Select(entry => $"{entry.File}: {entry.Line}");

        Assert.That(arrows, Is.Empty);
    }

    [Test]
    public void Every_folder_of_the_library_has_its_place_in_the_pipeline()
    {
        var folders = Directory.EnumerateDirectories(Library).Select(Path.GetFileName).Where(name => name is not ("bin" or "obj"));

        Assert.That(folders, Is.SubsetOf(Pipeline));
    }

    [TestCase("Rules", "MscProtocol.Reading", Description = "Rules never know a file format.")]
    [TestCase("Reading", "MscProtocol.Rules", Description = "Reading never knows a rule.")]
    public void Readers_and_rules_do_not_know_each_other(string folder, string other)
    {
        var files = Directory.EnumerateFiles(Path.Combine(Library, folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => File.ReadAllText(file).Contains(other, StringComparison.Ordinal))
            .Select(Path.GetFileName);

        Assert.That(files, Is.Empty);
    }

    static string Here([CallerFilePath] string file = "") => file;
}
