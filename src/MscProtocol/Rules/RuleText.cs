using System.Text;
using MscProtocol.Documents;

namespace MscProtocol.Rules;

/// <summary>A folder of one rule set that was given as text.</summary>
sealed class RuleText(string name, string yaml) : RuleFolder
{
    internal override IReadOnlyList<string> Files => [name];

    internal override Stream? Open(string relativePath) =>
        relativePath == name ? new MemoryStream(Encoding.UTF8.GetBytes(yaml), writable: false) : null;

    internal override Document? Read(string relativePath) =>
        relativePath == name ? DocumentReader.Read(yaml, name, null, DocumentLimits.Default) : null;

    internal override string Describe(string relativePath) => relativePath;
}
