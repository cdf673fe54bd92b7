using MscProtocol.Protocol.Vocabulary;

namespace MscProtocol.Rules.Loading;

/// <summary>What conditions and messages of one rule may refer to.</summary>
/// <param name="File">The file, which takes the problems.</param>
/// <param name="Element">The fields of the element that is judged; <see langword="null"/> for the protocol itself.</param>
/// <param name="Parameters">The parameters of the selection, by name.</param>
sealed record RuleContext(RuleFile File, Shape? Element, IReadOnlyDictionary<string, Parameter> Parameters)
{
    /// <summary>Returns the parameter of that name; reports where there is none.</summary>
    public Parameter? Find(string name, Documents.SourceSpan span)
    {
        if (Parameters.TryGetValue(name, out var parameter))
            return parameter;
        File.Report(RuleProblems.UnknownParameter(name, Parameters.Keys), span);
        return null;
    }
}
