namespace MscProtocol.Rules.Loading;

/// <summary>Which files of a rule folder are rule sets, and how they refer to each other.</summary>
static class RuleSetFiles
{
    public const string Citations = "citations.yaml";

    const string Extension = ".yaml";

    /// <summary>The names of the shipped rule sets, and of the folders that hold them.</summary>
    public static IReadOnlyList<string> ShippedNames { get; } =
    [
        .. RuleFolder.Shipped.Files.Where(IsRuleSet)
            .SelectMany(file => (string[])[file[..file.IndexOf('/', StringComparison.Ordinal)], file[..^Extension.Length]])
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    // Beside the rule sets lie the published trials and the lists that rules refer to.
    public static bool IsRuleSet(string shippedFile) =>
        shippedFile.Contains('/', StringComparison.Ordinal) && !shippedFile.StartsWith("trials/", StringComparison.Ordinal);

    /// <summary>Whether a reference names a file rather than a shipped rule set.</summary>
    public static bool IsRelative(string reference) =>
        reference.StartsWith('.') || reference.StartsWith('/') || reference.Contains('\\', StringComparison.Ordinal)
        || reference.Contains(':', StringComparison.Ordinal) || reference.EndsWith(Extension, StringComparison.Ordinal);

    /// <summary>Returns the path that <paramref name="reference"/> in the file <paramref name="from"/> means; <see langword="null"/> where it leaves the folder.</summary>
    public static string? Inside(string from, string reference)
    {
        if (reference.StartsWith('/') || reference.Contains('\\', StringComparison.Ordinal) || reference.Contains(':', StringComparison.Ordinal))
            return null;
        var segments = new List<string>(from.Split('/')[..^1]);
        foreach (var segment in reference.Split('/'))
        {
            if (segment == ".")
                continue;
            if (segment is ".." or "")
                return null;
            segments.Add(segment);
        }

        return string.Join('/', segments);
    }
}
