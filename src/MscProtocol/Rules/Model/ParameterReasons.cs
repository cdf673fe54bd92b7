namespace MscProtocol.Rules;

/// <summary>Why the default and the bounds of a parameter are what they are.</summary>
/// <param name="Because">The reason.</param>
/// <param name="Sources">The sources that they rest on.</param>
sealed record ParameterReasons(LocalizedText Because, IReadOnlyList<Citation> Sources);
