using MscProtocol.Documents;

namespace MscProtocol.Rules;

/// <summary>A folder of one rule set that was given as text.</summary>
sealed class RuleText(string name, string yaml) : RuleFolder
{
    internal override IReadOnlyList<string> Files => [name];

    internal override bool Holds(string relativePath) => relativePath == name;

    internal override Document? Read(string relativePath) =>
        Holds(relativePath) ? DocumentReader.Read(yaml, name, null, DocumentLimits.Default) : null;

    internal override string Describe(string relativePath) => relativePath;
}
