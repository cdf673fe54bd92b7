using System.Buffers;
using System.Text.RegularExpressions;

namespace MscProtocol.Knowledge;

/// <summary>A way in which a fact is stated.</summary>
/// <param name="MakePattern">Makes the pattern of the words, for an arm of that name where the words name one.</param>
/// <param name="Is">What they say, where it is always the same; else <see langword="null"/>.</param>
/// <param name="Unit">What is read behind the number that is found; <see langword="null"/> where the words hold all of it.</param>
/// <param name="IsWhole">Whether the whole sentence is the value.</param>
/// <param name="IsOwn">Whether it counts only in what is said of one arm.</param>
/// <param name="IsNamed">Whether the words name an arm.</param>
/// <param name="IsEverywhere">Whether it counts in sections about something else as well.</param>
/// <param name="Unless">Words of sentences that do not state it.</param>
/// <param name="UnlessNext">Words right behind it that take it back.</param>
sealed record Statement(
    Func<string, Regex> MakePattern,
    string? Is,
    string? Unit,
    bool IsWhole,
    bool IsOwn,
    bool IsNamed,
    bool IsEverywhere,
    WordList Unless,
    SearchValues<string> UnlessNext)
{
    const int FurthestNext = 1;
    const int LongestNext = 24;

    // Most documents need few of them.
    Regex? made;

    /// <summary>The pattern of the words.</summary>
    public Regex Pattern => made ??= MakePattern(string.Empty);

    /// <summary>Returns the pattern of words that name an arm.</summary>
    public Regex PatternFor(string arm) => MakePattern(arm);

    /// <summary>Returns whether the words right behind a match take back what it says.</summary>
    public bool IsTakenBack(string text, Match match)
    {
        var end = match.Index + match.Length;
        return text.AsSpan(end, Math.Min(LongestNext, text.Length - end)).IndexOfAny(UnlessNext) is >= 0 and <= FurthestNext;
    }
}
