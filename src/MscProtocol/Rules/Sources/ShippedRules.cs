using MscProtocol.Documents;

namespace MscProtocol.Rules;

/// <summary>The rules inside the assembly.</summary>
sealed class ShippedRules : RuleFolder
{
    const string Prefix = "rules/";

    internal override IReadOnlyList<string> Files { get; } = [.. PackedDocuments.Names.Select(name => name[Prefix.Length..])];

    internal override bool Holds(string relativePath) => PackedDocuments.Names.Contains(Describe(relativePath));

    internal override Document? Read(string relativePath) => PackedDocuments.Find(Describe(relativePath));

    internal override string Describe(string relativePath) => Prefix + relativePath;
}
