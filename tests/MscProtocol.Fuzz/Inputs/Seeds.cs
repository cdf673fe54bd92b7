using MscProtocol.Documents;

namespace MscProtocol.Fuzz.Inputs;

/// <summary>The documents that inputs are made of: the fixtures of the tests, and the shipped rules.</summary>
static class Seeds
{
    /// <summary>Returns the texts of the fixtures whose names begin so.</summary>
    public static IReadOnlyList<string> Fixtures(string prefix) =>
    [
        .. typeof(Seeds).Assembly.GetManifestResourceNames().Select(name => name.Replace('\\', '/')).Order(StringComparer.Ordinal)
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
            .Select(name => Text(typeof(Seeds).Assembly.GetManifestResourceStream(name)!)),
    ];

    /// <summary>Returns the texts of the shipped files whose names begin so.</summary>
    public static IReadOnlyList<string> Shipped(string prefix) =>
    [
        .. RuleFolder.Shipped.Files.Where(file => file.StartsWith(prefix, StringComparison.Ordinal))
            .Select(file => RuleFolder.Shipped.Read(file)!.Text.Content),
    ];

    /// <summary>
    /// Returns the tree of a text that is well formed; <see langword="null"/> of one that is not, such as several records in lines.
    /// </summary>
    public static Tree? TreeOf(string text) =>
        DocumentReader.Read(text, "seed", null, DocumentLimits.Default).Root is { } root ? Tree.Of(root) : null;

    static string Text(Stream stream)
    {
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
