using MscProtocol.Protocol;

namespace MscProtocol.Rules;

/// <summary>A parameter as a rule compares a field with it; its texts are made when they are asked for.</summary>
/// <param name="parameter">The parameter.</param>
/// <param name="kind">What the field holds.</param>
/// <param name="path">The field.</param>
/// <param name="values">The values as they were read.</param>
sealed class RuleParameter(Parameter parameter, ValueKind kind, string path, IReadOnlyList<object> values)
{
    public string Name => parameter.Name;

    public IReadOnlyList<object> Values => values;

    /// <summary>Whether another rule set gives the value, and not the default.</summary>
    public bool IsSet => parameter.IsSet;

    public LocalizedText Value => ValueWording.Join(values)!;

    public LocalizedText Default => parameter.Default(kind, path);

    /// <summary>The least value; <see langword="null"/> where there is no bound.</summary>
    public LocalizedText? Minimum => parameter.Bounds(kind, path).Minimum;

    /// <summary>The greatest value; <see langword="null"/> where there is no bound.</summary>
    public LocalizedText? Maximum => parameter.Bounds(kind, path).Maximum;

    public LocalizedText Because => parameter.Because;

    public IReadOnlyList<Citation> Sources => parameter.Sources;
}
