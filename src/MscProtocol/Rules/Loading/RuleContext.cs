using MscProtocol.Documents;
using MscProtocol.Protocol.Vocabulary;
using MscProtocol.Wording;

namespace MscProtocol.Rules.Loading;

/// <summary>What conditions and messages of one rule may refer to.</summary>
/// <param name="File">The file, which takes the problems.</param>
/// <param name="Element">The fields of the element that is judged; <see langword="null"/> for the protocol itself.</param>
/// <param name="Parameters">The parameters of the selection, by name.</param>
/// <param name="Title">What the rule asks for, in a line; <see langword="null"/> for a condition of no rule, or where it is missing.</param>
sealed record RuleContext(
    RuleFile File, Shape? Element, IReadOnlyDictionary<string, Parameter> Parameters, Lazy<LocalizedText?>? Title = null)
{
    readonly Dictionary<string, RuleParameter> compared = new(StringComparer.Ordinal);

    /// <summary>The parameters that the conditions of the rule compare with, in their order.</summary>
    public IReadOnlyList<RuleParameter> Used => [.. compared.Values];

    /// <summary>Returns the values of a parameter, read as the field that the rule compares with it; reports what does not fit.</summary>
    public IReadOnlyList<object>? Read(string name, SourceSpan span, ValueKind kind, string path)
    {
        if (!Parameters.TryGetValue(name, out var parameter))
        {
            File.Report(RuleProblems.UnknownParameter(name, Parameters.Keys), span);
            return null;
        }

        if (parameter.Read(kind, path) is not { } values)
            return null;
        compared[name] = new(parameter, kind, path, values);
        return values;
    }

    /// <summary>Returns the values of a parameter that a condition of the rule compares with, as they were read.</summary>
    public IReadOnlyList<object>? Compared(string name) => compared.GetValueOrDefault(name)?.Values;
}
