using YamlDotNet.Core;

namespace MscProtocol.Documents;

/// <summary>Turns what a YAML parser trips over into what the author is to change.</summary>
static class YamlFault
{
    /// <summary>Explains a fault that the parser found after it had read up to <paramref name="understood"/>.</summary>
    public static Problem Explain(Exception fault, int understood, int reached, TreeBuilder tree)
    {
        var at = fault is YamlException located ? (int)located.Start.Index : reached;
        return DocumentProblems.Syntax(tree.Text.SpanAt(at, at + 1));
    }
}
