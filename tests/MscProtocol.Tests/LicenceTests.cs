using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace MscProtocol.Tests;

/// <summary>What ships depends on packages that leave their users free.</summary>
sealed class LicenceTests
{
    static readonly string[] Free = ["MIT", "Apache-2.0"];

    static readonly string[] Shipped = ["Library", "Dependency injection", "Command line"];

    static IEnumerable<TestCaseData> Packages =>
        XDocument.Load(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "Directory.Packages.props"))
        .Descendants("ItemGroup").Where(group => Shipped.Contains(group.Attribute("Label")?.Value))
        .Elements().Select(package => new TestCaseData(package.Attribute("Include")!.Value, package.Attribute("Version")!.Value));

    [TestCaseSource(nameof(Packages))]
    public void A_package_has_a_known_licence_and_brings_none_without(string name, string version)
    {
        var id = name.ToLowerInvariant();
        var described = XDocument.Load(Path.Combine(Folder, id, version, $"{id}.nuspec")).Root!;
        var licence = described.Descendants().Single(element => element.Name.LocalName == "license");
        var needed = described.Descendants()
            .Where(element => element.Name.LocalName == "group" && element.Attribute("targetFramework")?.Value is "net8.0" or "net10.0");

        Assert.That(licence.Value, Is.AnyOf([.. Free]));
        Assert.That(
            needed.SelectMany(group => group.Elements()).Select(package => package.Attribute("id")!.Value).Distinct(),
            Is.SubsetOf(Packages.Select(package => package.Arguments[0])));
    }

    static string Folder => Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } folder
        ? folder
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    static string Here([CallerFilePath] string file = "") => file;
}
