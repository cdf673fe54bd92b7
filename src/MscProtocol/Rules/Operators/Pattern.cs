using System.Text.RegularExpressions;

namespace MscProtocol.Rules;

/// <summary>A regular expression of a rule, in any case. No text makes that of a rule set from elsewhere backtrack.</summary>
/// <remarks>
/// An expression that cannot backtrack takes milliseconds to build. Those that ship are known to take time in proportion to the text
/// whatever it is, so that they go without; tests hold them to it.
/// </remarks>
/// <param name="text">The expression as it is written.</param>
/// <param name="isShipped">Whether it ships with the library.</param>
sealed class Pattern(string text, bool isShipped)
{
    // Of a rule that a person writes; the longest that ships has a tenth of it.
    const int MostCharacters = 2_000;

    const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    // Time is in proportion to the text and to the expression; a rule that takes so long of a protocol has broken down.
    static readonly TimeSpan MostTime = TimeSpan.FromSeconds(5);

    readonly Lazy<Regex> regex = new(() => isShipped ? new(text, Options) : Bounded(text, Options | RegexOptions.NonBacktracking));

    /// <summary>Builds the expression.</summary>
    /// <exception cref="RegexParseException">It is not in the form of a regular expression.</exception>
    /// <exception cref="NotSupportedException">It cannot be matched without backtracking, or is too large.</exception>
    public void Build() => _ = regex.Value;

    /// <summary>Whether <paramref name="input"/> holds a match.</summary>
    public bool IsMatch(string input) => regex.Value.IsMatch(input);

    static Regex Bounded(string text, RegexOptions options) => text.Length > MostCharacters
        ? throw new NotSupportedException("The expression is too long.")
        : new(text, options, MostTime);

    /// <summary>Returns the expression as it is written.</summary>
    public override string ToString() => text;
}
