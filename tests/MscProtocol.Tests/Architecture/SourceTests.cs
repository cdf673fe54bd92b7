using System.Globalization;

namespace MscProtocol.Tests.Architecture;

/// <summary>The form of the source, where no tool holds it.</summary>
public class SourceTests
{
    // What is longer is renewed unread.
    const int MostLinesRead = 300;

    static readonly string[] Folders = ["src", "tests"];

    [TestCaseSource(nameof(Folders))]
    public void No_line_is_longer_than_the_editor_is_told(string folder)
    {
        var columns = File.ReadLines(Path.Combine(Repository.Root, ".editorconfig"))
            .Select(line => line.Split(" = ")).Where(setting => setting[0] == "max_line_length")
            .Select(setting => int.Parse(setting[1], CultureInfo.InvariantCulture)).Single();
        var longer = SourceFiles(folder).SelectMany(file => File.ReadLines(file).Index()
            .Where(line => line.Item.Length > columns)
            .Select(line => $"{Path.GetRelativePath(Repository.Root, file)}:{line.Index + 1}: {line.Item.Length} columns"));

        Assert.That(string.Join('\n', longer), Is.Empty);
    }

    [Test]
    public void No_golden_file_is_longer_than_a_person_reads()
    {
        var golden = Files("tests", "*").Where(file => file.Split(Path.DirectorySeparatorChar).Contains("Golden")).ToList();

        Assert.That(golden, Is.Not.Empty);
        Assert.That(golden.Where(file => File.ReadLines(file).Skip(MostLinesRead).Any()), Is.Empty);
    }

    static IEnumerable<string> SourceFiles(string folder) => Files(folder, "*.cs");

    // What a build writes is not ours.
    static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), pattern, SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));
}
