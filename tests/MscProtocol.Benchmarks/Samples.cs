using System.Text;

namespace MscProtocol.Benchmarks;

/// <summary>The protocol files that are measured and compared.</summary>
static class Samples
{
    public const string Clean = "bench";
    public const string WithFindings = "bench-findings";

    /// <summary>The names of all protocols, those of published trials included.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. typeof(Samples).Assembly.GetManifestResourceNames().Except(["placebo", "v4-narrative"])];

    /// <summary>Returns the bytes of the file.</summary>
    public static byte[] Bytes(string name)
    {
        using var resource = typeof(Samples).Assembly.GetManifestResourceStream(name)!;
        using var bytes = new MemoryStream();
        resource.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>Returns the text of the file.</summary>
    public static string Text(string name) => Encoding.UTF8.GetString(Bytes(name));
}
