
namespace MscProtocol.Cli.Tests.Texts;

/// <summary>The files of the repository that commands and programs in the texts read.</summary>
static class Samples
{
    static readonly string[] Folders = ["rules", "tests/protocols"];

    /// <summary>Copies them into a folder, as they lie in the repository.</summary>
    public static void CopyTo(string folder)
    {
        var files = Folders.Select(name => Path.Combine(Markdown.Root, name))
            .SelectMany(place => Directory.EnumerateFiles(place, "*", SearchOption.AllDirectories));
        foreach (var file in files)
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(Markdown.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
