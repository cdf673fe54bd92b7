using System.Runtime.CompilerServices;

namespace MscProtocol.Tests.Reporting;

/// <summary>
/// Texts are, byte for byte, what the files in the folder <c>Golden</c> beside a test hold; of JSON they hold it folded, and its layout
/// is held against what it should be. Run with MSC_GOLDEN=write to renew them, and read them.
/// </summary>
static class Golden
{
    /// <summary>The category of the fixtures that compare such texts, by which they are run again in other cultures.</summary>
    public const string Category = "Golden";

    public static void Compare(string name, string actual, [CallerFilePath] string test = "")
    {
        var file = Path.Combine(Path.GetDirectoryName(test)!, "Golden", name);
        if (Path.GetExtension(name) is ".json" or ".sarif")
        {
            Assert.That(actual, Is.EqualTo(FoldedJson.Indented(actual)));
            actual = FoldedJson.Of(actual);
        }

        if (Environment.GetEnvironmentVariable("MSC_GOLDEN") == "write")
            File.WriteAllText(file, actual);
        Assert.That(actual, Is.EqualTo(File.ReadAllText(file)));
    }
}
