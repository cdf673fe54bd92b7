using System.Globalization;

namespace MscProtocol.Tests.Architecture;

/// <summary>The form of the source, where no tool holds it.</summary>
public class SourceTests
{
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

    // What a build writes is not ours.
    static IEnumerable<string> SourceFiles(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));
}
