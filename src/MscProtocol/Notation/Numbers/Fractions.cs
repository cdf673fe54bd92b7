namespace MscProtocol.Notation;

/// <summary>Numbers with a fraction before a multiplier: "½ × 10^6", "1½ million", "1 1/2 million".</summary>
static class Fractions
{
    static readonly (string Sign, int Hundredths)[] All =
        [("½", 50), ("¼", 25), ("¾", 75), ("1/2", 50), ("1/4", 25), ("3/4", 75)];

    /// <summary>Returns whether a sign of a fraction stands there.</summary>
    public static bool IsSign(char character) => character is '½' or '¼' or '¾';

    /// <summary>Returns the number at <paramref name="start"/>, or null where it has no fraction or nothing multiplies it.</summary>
    public static WrittenNumber? Match(FoldedText text, int start)
    {
        var end = text.SkipDigits(start);
        if (end - start > 2)
            return null;
        var whole = text[end] == '/' || end == start
            ? (0, start) : (int.Parse(text.Span[start..end], System.Globalization.CultureInfo.InvariantCulture), text.SkipSpace(end));
        foreach (var (sign, hundredths) in All)
        {
            if (!text.HasAt(whole.Item2, sign))
                continue;
            var after = whole.Item2 + sign.Length;
            var next = text.SkipSpace(after);
            return Powers.MatchTimes(text, next) is not null || Magnitudes.Match(text, next, countsCells: false) is not null
                ? new(start, after, whole.Item1 * 100 + hundredths, -2, false)
                : null;
        }

        return null;
    }
}
