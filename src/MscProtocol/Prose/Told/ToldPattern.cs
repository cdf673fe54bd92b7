using System.Globalization;
using System.Text.RegularExpressions;
using MscProtocol.Notation;
using MscProtocol.Protocol;

namespace MscProtocol.Prose;

/// <summary>One way in which a text tells a number: <c>rules/told.yaml</c> explains its groups.</summary>
sealed class ToldPattern(string pattern, string unit, ValueKind kind)
{
    const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    readonly Lazy<Regex> regex = new(() => new(pattern, Options | RegexOptions.NonBacktracking));

    /// <summary>Returns every number that the text tells in this way; one that cannot be is passed over.</summary>
    public IEnumerable<Told> Find(ProseText text)
    {
        for (var match = regex.Value.Match(text.Folded.ToString()); match.Success; match = match.NextMatch())
        {
            if (Read(match) is { } number
                && kind.TryRead(number.ToString(CultureInfo.InvariantCulture) + unit, out var value, out _))
                yield return new(value, Words(text, match));
        }
    }

    static string Words(ProseText text, Match match)
    {
        var (start, length) = text.Folded.Place(match.Index, match.Index + match.Length);
        return text.Original.Substring(start, length).Trim(' ', ',', '(', ':');
    }

    static decimal? Read(Match match)
    {
        if (match.Groups["f"] is { Success: true } fraction)
            return Number(fraction.Value) * 100;
        var value = Number(match.Groups["v"].Value);
        if (match.Groups["w"] is not { Success: true } other)
            return value;
        var (one, two) = (value ?? 0, Number(other.Value) ?? 0);
        return one > 0 && two > 0 ? decimal.Round(100 * Math.Min(one, two) / Math.Max(one, two), 1) : null;
    }

    static decimal? Number(string text) =>
        decimal.TryParse(text.Replace(",", string.Empty, StringComparison.Ordinal), NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture, out var number) ? number
        : NumberWords.Match(new(text), 0) is { } words && words.Evaluate(out var value) is null ? value
        : null;
}
