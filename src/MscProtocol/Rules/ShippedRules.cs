using System.Reflection;

namespace MscProtocol.Rules;

/// <summary>The rules inside the assembly.</summary>
sealed class ShippedRules : RuleFolder
{
    const string Prefix = "rules/";

    static readonly Assembly Assembly = typeof(ShippedRules).Assembly;

    internal override IReadOnlyList<string> Files { get; } =
    [
        .. Assembly.GetManifestResourceNames()
            .Select(name => name.Replace('\\', '/'))
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..])
            .Order(StringComparer.Ordinal),
    ];

    internal override Stream? Open(string relativePath) => Assembly.GetManifestResourceStream(Prefix + relativePath);

    internal override string Describe(string relativePath) => Prefix + relativePath;
}
