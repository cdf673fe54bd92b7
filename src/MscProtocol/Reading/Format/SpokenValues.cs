using MscProtocol.Prose;
using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>
/// Reads a field in which words stand around the value that add nothing to it: "in liquid nitrogen vapour, ≤ -150 °C", and a schedule in
/// the words of running text: "every other day", "once".
/// </summary>
static class SpokenValues
{
    static readonly IReadOnlyDictionary<string, string[]> Around = WordLists.Around();

    /// <summary>Returns the value; null where the field is none of those, and where the text says more.</summary>
    public static object? Read(ValueField field, string text)
    {
        if (!Around.TryGetValue(field.Name, out var words))
            return null;
        if (field == Arm.Fields.Interval)
            return TimeText.Find(text) is [{ Kind: TimeMentionKind.Interval } time]
                && IsAllElse(text, time.Start, time.Length, words) ? time.Value : null;
        if (field == Arm.Fields.Infusions)
            return ScheduleText.Find(text) is [{ Count: { } count, Interval: null, Times: [] } schedule]
                && IsAllElse(text, schedule.Start, schedule.Length, words) ? count : null;
        return Trim(text, words) is { Length: > 0 } rest && rest.Length < text.Length && field.TryRead(rest, out var values, out _)
            && values is [var only] ? only : null;
    }

    static bool IsAllElse(string text, int start, int length, string[] words) =>
        Trim($"{text[..start]} {text[(start + length)..]}", words) is "";

    static string Trim(string text, string[] words)
    {
        var rest = text.Trim(' ', '.');
        while (Array.Find(words, word => IsBefore(rest, word)) is { } first)
            rest = rest[first.Length..].TrimStart();
        while (Array.Find(words, word => IsBehind(rest, word)) is { } last)
            rest = rest[..^last.Length].TrimEnd();
        return rest;
    }

    // "a" is no part of "all".
    static bool IsBefore(string text, string word) =>
        text.StartsWith(word, StringComparison.OrdinalIgnoreCase)
        && !(char.IsAsciiLetter(word[^1]) && word.Length < text.Length && char.IsAsciiLetter(text[word.Length]));

    static bool IsBehind(string text, string word) =>
        text.EndsWith(word, StringComparison.OrdinalIgnoreCase)
        && !(char.IsAsciiLetter(word[0]) && word.Length < text.Length && char.IsAsciiLetter(text[^(word.Length + 1)]));
}
