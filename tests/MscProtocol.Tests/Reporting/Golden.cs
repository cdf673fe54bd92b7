using System.Runtime.CompilerServices;

namespace MscProtocol.Tests.Reporting;

/// <summary>Reports are, byte for byte, what the files in the folder <c>Golden</c> hold. Run with MSC_GOLDEN=write to renew them, and read them.</summary>
static class Golden
{
    public static void Compare(string name, string actual)
    {
        var file = Path.Combine(Path.GetDirectoryName(Here())!, "Golden", name);
        if (Environment.GetEnvironmentVariable("MSC_GOLDEN") == "write")
            File.WriteAllText(file, actual);
        Assert.That(actual, Is.EqualTo(File.ReadAllText(file)));
    }

    static string Here([CallerFilePath] string file = "") => file;
}
