using MscProtocol.Documents;
using MscProtocol.Protocol;

namespace MscProtocol.Rules;

/// <summary>What conditions and messages of one rule may refer to.</summary>
/// <param name="File">The file, which takes the problems.</param>
/// <param name="Element">The fields of the element that is judged; <see langword="null"/> for the protocol itself.</param>
/// <param name="Parameters">The parameters of the selection, by name.</param>
/// <param name="Rule">The rule; <see langword="null"/> for a condition of none.</param>
sealed record RuleContext(
    StrictFile File, Shape? Element, IReadOnlyDictionary<string, Parameter> Parameters, Section? Rule = null)
{
    Dictionary<string, RuleParameter>? compared;

    /// <summary>The parameters that the conditions of the rule compare with, in their order.</summary>
    public IReadOnlyList<RuleParameter> Used => compared is null ? [] : [.. compared.Values];

    /// <summary>Returns what the rule asks for, in a line; <see langword="null"/> for a condition of no rule.</summary>
    public LocalizedText? ReadTitle() => Rule?.RequireTexts("title")?.Text;

    /// <summary>Returns the values of a parameter, read as the field that the rule compares with it; reports what does not fit.</summary>
    public IReadOnlyList<object>? Read(string name, SourceSpan span, ValueKind kind, string path)
    {
        if (!Parameters.TryGetValue(name, out var parameter))
        {
            File.Report(RuleFaults.UnknownParameter(name, Parameters.Keys), span);
            return null;
        }

        if (parameter.Read(kind, path) is not { } read)
            return null;
        (compared ??= new(StringComparer.Ordinal))[name] = read;
        return read.Values;
    }

    /// <summary>Returns a parameter that a condition of the rule compares with.</summary>
    public RuleParameter? Compared(string name) => compared?.GetValueOrDefault(name);
}
