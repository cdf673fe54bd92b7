using System.Globalization;

namespace MscProtocol.Protocol;

/// <summary>What follows from the results as they are printed.</summary>
static class ResultDerivations
{
    // A text with more digits in a row is no effect of a trial.
    const int MostDigits = 9;

    static readonly decimal[] Confidences = [80, 90, 95, 97.5m, 98, 99, 99.9m];

    static readonly string[] Separators = [" to ", ", ", "; ", " and ", "至", "到", "，", "、"];

    /// <summary>The most deaths that the same group counts by an earlier time from the same event.</summary>
    public static object? DeriveCountBefore(this DeathCount death, TrialProtocol protocol)
    {
        if (protocol.Results.Arms.FirstOrDefault(arm => arm.Deaths.Any(other => ReferenceEquals(other, death))) is not { } group
            || !death.At.TryGet(out var at))
            return null;
        Quantity<Count>? most = null;
        foreach (var other in group.Deaths)
        {
            if (other.CountedFrom == death.CountedFrom && other.At.TryGet(out var time) && time.Magnitude.IsBelow(at.Magnitude)
                && other.Count.TryGet(out var count) && (most is null || count.Magnitude.IsAbove(most.Magnitude)))
                most = count;
        }

        return most;
    }

    /// <summary>
    /// Whether the interval holds the effect, whatever the side that it favours; nothing where they are not one number and two, or not
    /// both in per cent.
    /// </summary>
    public static object? DeriveHoldsEffect(this PrimaryResult result)
    {
        if (!result.Effect.TryGet(out var effect) || !result.Interval.TryGet(out var interval)
            || NumbersOf(effect) is not [var size] || NumbersOf(interval) is not [var low, var high]
            || IsShare(effect) != IsShare(interval))
            return null;
        // Of "0.7 -1.3" nobody can tell whether it holds a dash or a minus.
        if (low > high && !Array.Exists(Separators, separator => interval.Contains(separator, StringComparison.Ordinal)))
            return null;
        return FlagKind.Box((size >= low && size <= high) || (-size >= low && -size <= high));
    }

    static bool IsShare(string text) => NumbersIn(text).Exists(number => number.IsShare && !Confidences.Contains(number.Value));

    // Without how sure it is, as in "95 % CI".
    static List<decimal> NumbersOf(string text) =>
        [.. NumbersIn(text).Where(number => !number.IsShare || !Confidences.Contains(number.Value)).Select(number => number.Value)];

    static List<(decimal Value, bool IsShare)> NumbersIn(string text)
    {
        List<(decimal, bool)> numbers = [];
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsAsciiDigit(text[at]))
                continue;
            var (start, sign) = (at, IsMinus(text, at - 1) ? -1 : 1);
            while (at < text.Length && (char.IsAsciiDigit(text[at]) || (text[at] == '.' && IsDigit(text, at + 1))))
                at++;
            var digits = text.AsSpan(start, at - start);
            if (digits.Length <= MostDigits
                && decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
                numbers.Add((sign * value, text.AsSpan(at).TrimStart() is ['%' or '％', ..]));
        }

        return numbers;
    }

    // Behind a number or a sign of its unit it is a dash.
    static bool IsMinus(string text, int at) => at >= 0 && "-−–".Contains(text[at])
        && (at == 0 || !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '%' or '％'));

    static bool IsDigit(string text, int at) => at < text.Length && char.IsAsciiDigit(text[at]);
}
