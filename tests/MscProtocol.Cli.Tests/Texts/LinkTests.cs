using System.Text.RegularExpressions;

namespace MscProtocol.Cli.Tests.Texts;

/// <summary>What the texts point at is there.</summary>
public partial class LinkTests
{
    // Shown on the page of a package, where the repository is not at hand.
    static readonly string[] OfPackages =
        ["src/MscProtocol/README.md", "src/MscProtocol.Cli/README.md", "src/MscProtocol.DependencyInjection/README.md"];

    static IEnumerable<string> Paths => Markdown.All.Select(text => text.Path);

    [TestCaseSource(nameof(Paths))]
    public void Every_link_leads_to_a_file_and_to_a_heading(string path)
    {
        var text = Markdown.At(path);
        var dead = Targets(text.Prose).Where(target => !IsAlive(text, target));

        Assert.That(dead, Is.Empty);
    }

    [TestCaseSource(nameof(OfPackages))]
    public void The_text_of_a_package_points_at_no_file(string path) =>
        Assert.That(Targets(Markdown.At(path).Prose).Where(target => !IsAddress(target) && target[0] != '#'), Is.Empty);

    [TestCaseSource(nameof(Paths))]
    public void Every_place_in_the_repository_that_is_named_is_there(string path)
    {
        var missing = Place().Matches(Markdown.At(path).Content).Select(match => match.Groups["place"].Value)
            .Where(place => !Exists(Path.Combine(Markdown.Root, place)));

        Assert.That(missing, Is.Empty);
    }

    [Test]
    public void The_text_of_the_house_names_every_room()
    {
        var rooms = Directory.EnumerateDirectories(Path.Combine(Markdown.Root, "src", "MscProtocol")).Select(Path.GetFileName)
            .Where(name => name is not ("bin" or "obj"));

        Assert.That(Markdown.At("src/README.md").Table("## The rooms").Select(row => row[0].Trim('`')), Is.SupersetOf(rooms));
    }

    static IEnumerable<string> Targets(string prose) => Link().Matches(prose).Select(match => match.Groups["target"].Value);

    static bool IsAddress(string target) => target.StartsWith("https://", StringComparison.Ordinal);

    static bool IsAlive(Markdown text, string target)
    {
        if (IsAddress(target))
            return true;
        var parts = target.Split('#', 2);
        var file = parts[0].Length == 0 ? text.File : Path.Combine(Path.GetDirectoryName(text.File)!, parts[0]);
        return Exists(file) && (parts.Length == 1 || Anchors(Markdown.Of(file)).Contains(parts[1]));
    }

    static bool Exists(string path) => File.Exists(path) || Directory.Exists(path);

    // As GitHub makes them: small letters, no punctuation, hyphens for spaces.
    static IEnumerable<string> Anchors(Markdown text) => Heading().Matches(text.Content)
        .Select(match => Punctuation().Replace(match.Groups["words"].Value.ToLowerInvariant(), string.Empty).Replace(' ', '-'));

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)|src=""(?<target>[^""]+)""", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex(@"`(?<place>(?:src|rules|tests|\.github|\.ci)/[\w./-]*)`", RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    [GeneratedRegex(@"^#+ (?<words>.+)$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]", RegexOptions.CultureInvariant)]
    private static partial Regex Punctuation();
}
