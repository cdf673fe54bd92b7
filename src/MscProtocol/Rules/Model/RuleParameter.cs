using MscProtocol.Protocol;

namespace MscProtocol.Rules;

/// <summary>A parameter as a rule compares a field with it.</summary>
/// <param name="name">Its name.</param>
/// <param name="kind">What the values are.</param>
/// <param name="values">The values.</param>
/// <param name="standard">The values that it has by default, <see langword="null"/> for one that does not fit the field.</param>
/// <param name="minimum">The least value; <see langword="null"/> where there is no bound.</param>
/// <param name="maximum">The greatest value; likewise.</param>
/// <param name="isSet">Whether another rule set gives the value, and not the default.</param>
/// <param name="reasons">Why it is so; read when it is first asked for.</param>
sealed class RuleParameter(
    string name,
    ValueKind kind,
    IReadOnlyList<object> values,
    IReadOnlyList<object?> standard,
    object? minimum,
    object? maximum,
    bool isSet,
    Lazy<ParameterReasons> reasons)
{
    public string Name => name;

    public IReadOnlyList<object> Values => values;

    /// <summary>Whether another rule set gives the value, and not the default.</summary>
    public bool IsSet => isSet;

    public LocalizedText Value => ValueWording.Join(kind, values)!;

    public LocalizedText Default => ValueWording.Join(kind, standard) ?? LocalizedText.Same("…");

    /// <summary>The least value; <see langword="null"/> where there is no bound.</summary>
    public LocalizedText? Minimum => ValueWording.Of(kind, minimum);

    /// <summary>The greatest value; <see langword="null"/> where there is no bound.</summary>
    public LocalizedText? Maximum => ValueWording.Of(kind, maximum);

    public LocalizedText Because => reasons.Value.Because;

    public IReadOnlyList<Citation> Sources => reasons.Value.Sources;
}
