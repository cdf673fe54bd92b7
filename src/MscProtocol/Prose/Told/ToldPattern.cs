using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using MscProtocol.Notation;
using MscProtocol.Protocol;

namespace MscProtocol.Prose;

/// <summary>One way in which a text tells a number: <c>rules/told.yaml</c> explains its groups.</summary>
/// <param name="pattern">The expression.</param>
/// <param name="signs">One of these stands in every text that tells it.</param>
/// <param name="kind">What the value is.</param>
/// <param name="constant">The value, where all such words tell the same.</param>
/// <param name="begin">What stands before the number to make a value of it, such as a sign.</param>
/// <param name="end">What stands behind the number to make a value of it, such as its unit.</param>
sealed class ToldPattern(
    string pattern, SearchValues<string> signs, ValueKind kind, string? constant = null, string begin = "", string end = "")
{
    const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    static readonly string[] Levels = ["is1", "is2", "is3", "is4", "is5"];

    // Made when it is first needed. One that cannot backtrack takes milliseconds to make; these see sentences, which have an end, and
    // tests hold them to their time.
    Regex? regex;

    /// <summary>Returns every number that the text tells in this way; one that cannot be is passed over.</summary>
    public IEnumerable<Told> Find(ProseText text)
    {
        if (!text.Folded.Characters.ContainsAny(signs))
            yield break;
        regex ??= new(pattern, Options);
        for (var match = regex.Match(text.Folded.ToString()); match.Success; match = match.NextMatch())
        {
            var written = constant ?? (Read(match) is { } number ? begin + number.ToString(CultureInfo.InvariantCulture) + end : null);
            if (written is not null && kind.TryRead(written, out var value, out _))
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
        if (Levels.FirstOrDefault(level => match.Groups[level].Success) is { } named)
            return named[^1] - '0';
        var value = Number(match.Groups["v"].Value);
        if (match.Groups["of"] is { Success: true } all)
            return Number(all.Value) is > 0 and var whole ? decimal.Round(100 * (value ?? 0) / whole) : null;
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
