namespace MscProtocol.Rules;

/// <summary>Which files of a rule folder are rule sets, and how they refer to each other.</summary>
static class RuleSetFiles
{
    public const string Citations = "citations.yaml";

    const string Extension = ".yaml";

    /// <summary>The folder of the profiles, with which the names of their rule sets begin.</summary>
    public const string Profiles = "profiles/";

    static readonly IReadOnlyList<string> Shipped = [.. RuleFolder.Shipped.Files.Where(IsRuleSet)];

    /// <summary>The names of the shipped profiles and rule sets, and of the folders that hold rule sets.</summary>
    public static IReadOnlyList<string> ShippedNames { get; } = [.. Shipped.SelectMany(Names).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The names of the shipped selections: profiles, and folders of rule sets that no profile is named after.</summary>
    public static IReadOnlyList<string> ProfileNames { get; } = [.. ShippedNames.Where(name =>
        !name.Contains('/', StringComparison.Ordinal))];

    /// <summary>The names of the shipped rule sets that define rules.</summary>
    public static IReadOnlyList<string> RuleSetNames { get; } = [.. ShippedNames.Where(name =>
        name.Contains('/', StringComparison.Ordinal))];

    /// <summary>Returns the files that a shipped name stands for: a profile, a rule set, or a folder of rule sets.</summary>
    public static IReadOnlyList<string> FindShipped(string name)
    {
        var profile = $"{Profiles}{name}{Extension}";
        return Shipped.Contains(profile)
            ? [profile]
            : [.. Shipped.Where(file => file == name + Extension || file.StartsWith($"{name}/", StringComparison.Ordinal))];
    }

    /// <summary>Whether a reference names a file rather than a shipped rule set.</summary>
    public static bool IsRelative(string reference) =>
        reference.StartsWith('.') || reference.StartsWith('/') || reference.Contains('\\', StringComparison.Ordinal)
        || reference.Contains(':', StringComparison.Ordinal) || reference.EndsWith(Extension, StringComparison.Ordinal);

    /// <summary>
    /// Returns the path that <paramref name="reference"/> in the file <paramref name="from"/> means; <see langword="null"/> where it leaves
    /// the folder.
    /// </summary>
    public static string? Inside(string from, string reference)
    {
        if (reference.StartsWith('/') || reference.AsSpan().ContainsAny('\\', ':'))
            return null;

        // Windows drops dots and spaces at the end of a name, so that more than ".." may lead up.
        var segments = new List<string>(from.Split('/')[..^1]);
        foreach (var segment in reference.Split('/'))
        {
            if (segment == ".")
                continue;
            if (segment.Length == 0 || segment[^1] is '.' or ' ')
                return null;
            segments.Add(segment);
        }

        return string.Join('/', segments);
    }

    static IEnumerable<string> Names(string file) => file.StartsWith(Profiles, StringComparison.Ordinal)
        ? [file[Profiles.Length..^Extension.Length]]
        : [.. Folders(file), file[..^Extension.Length]];

    static IEnumerable<string> Folders(string file)
    {
        for (var at = file.IndexOf('/', StringComparison.Ordinal); at >= 0; at = file.IndexOf('/', at + 1))
            yield return file[..at];
    }

    // Beside the rule sets lie the published trials and the lists that rules refer to.
    static bool IsRuleSet(string file) =>
        file.Contains('/', StringComparison.Ordinal) && !file.StartsWith("trials/", StringComparison.Ordinal);
}
