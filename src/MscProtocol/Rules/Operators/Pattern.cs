using System.Text.RegularExpressions;

namespace MscProtocol.Rules;

/// <summary>A regular expression of a rule, in any case. No text makes it backtrack.</summary>
/// <remarks>To build one takes milliseconds; most texts are judged by <see cref="PatternNeedles"/> before that is needed.</remarks>
sealed class Pattern(string text)
{
    /// <summary>How every expression is built.</summary>
    public const RegexOptions Options =
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    readonly Lazy<PatternNeedles?> needles = new(() => PatternNeedles.Of(text));
    readonly Lazy<Regex> regex = new(() => new(text, Options));

    /// <summary>Builds the expression.</summary>
    /// <exception cref="RegexParseException">It is not in the form of a regular expression.</exception>
    /// <exception cref="NotSupportedException">It cannot be matched without backtracking, or is too large.</exception>
    public void Build() => _ = regex.Value;

    /// <summary>Whether <paramref name="input"/> holds a match.</summary>
    public bool IsMatch(string input) => needles.Value?.Judge(input) ?? regex.Value.IsMatch(input);

    /// <summary>Returns the expression as it is written.</summary>
    public override string ToString() => text;
}
