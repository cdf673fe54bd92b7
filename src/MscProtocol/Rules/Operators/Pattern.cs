using System.Globalization;
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
    // With the counted repeats written out. The framework looks at its clock once in a thousand characters of the text, and so many
    // take seconds against so many signs; the longest expression that ships has a fifth of them.
    const int MostSigns = 1_000;

    // "{2147483647,2147483647}"
    const int LongestRepeat = 24;

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

    static Regex Bounded(string text, RegexOptions options) => SignsOf(text) > MostSigns
        ? throw new NotSupportedException("The expression is too large.")
        : new(text, options, MostTime);

    // The signs of the expression with its counted repeats written out; "(a{2}b){3}" has nine.
    static double SignsOf(string text)
    {
        var outer = new Stack<double>();
        double all = 0, last = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is '{' && TimesAt(text, at) is { } times)
            {
                all += last * (times - 1);
                at = text.IndexOf('}', at);
                continue;
            }

            if (text[at] is '(')
            {
                outer.Push(all);
                all = 0;
                continue;
            }

            last = text[at] is ')' && outer.Count > 0 ? all : 1;
            all = text[at] is ')' && outer.Count > 0 ? outer.Pop() + all : all + 1;
            at += text[at] is '\\' ? 1 : 0;
        }

        return all;
    }

    // The most that "{3}", "{3,}" or "{3,5}" at a place repeats what stands before it.
    static int? TimesAt(string text, int at)
    {
        if (text.IndexOf('}', at, Math.Min(LongestRepeat, text.Length - at)) is not (> 0 and var end))
            return null;
        var counts = text[(at + 1)..end].Split(',');
        return counts.All(count => count.All(char.IsAsciiDigit))
            ? counts.Max(count => int.TryParse(count, CultureInfo.InvariantCulture, out var times) ? Math.Max(times, 1) : 1)
            : null;
    }

    /// <summary>Returns the expression as it is written.</summary>
    public override string ToString() => text;
}
