using System.Globalization;
using System.Text.RegularExpressions;
using MscProtocol.Knowledge;
using MscProtocol.Notation;
using MscProtocol.Protocol;

namespace MscProtocol.Facts;

/// <summary>Reads the value that a pattern has found, in the notation of protocol files.</summary>
sealed class StatedValue(StatementBook book)
{
    static readonly Dictionary<string, int> Ordinals = WordLists.Numbered("ordinals")
        .SelectMany(ordinal => ordinal.Words, (ordinal, word) => (word, ordinal.Number))
        .ToDictionary(one => one.word, one => one.Number, StringComparer.OrdinalIgnoreCase);

    /// <summary>Returns the values; <see langword="null"/> where the words are none.</summary>
    public IReadOnlyList<object>? Read(ValueField field, Statement statement, Match match)
    {
        if (match.Groups["date"] is { Success: true } date)
            return DateKind.TryRead(date.Value, out var day) ? [day] : null;
        foreach (var text in Texts(field, statement, match))
        {
            if (field.TryRead(text, out var values, out _))
                return values;
        }

        return null;
    }

    IEnumerable<string> Texts(ValueField field, Statement statement, Match match)
    {
        if (statement.Is is { } constant)
            yield return constant;
        if (match.Groups["v"] is { Success: true } value)
        {
            yield return $"{Plain(value.Value)} {statement.Unit}".TrimEnd();
            yield return value.Value.Trim();
            yield return value.Value.Trim().Replace('-', ' ');
        }

        if (match.Groups["most"] is { Success: true } most)
            yield return $"<= {Plain(most.Value)}{statement.Unit}";
        if (match.Groups["least"] is { Success: true } least)
            yield return $">= {Plain(least.Value)}{statement.Unit}";
        if (match.Groups["low"] is { Success: true } low)
            yield return Range(field, match, Plain(low.Value));
        if (match.Groups["ordinal"] is { Success: true } first && OrdinalOf(first.Value) is { } from)
            yield return OrdinalOf(match.Groups["ordinal2"].Value) is { } to ? $"P{from}-P{to}" : $"P{from}";
    }

    string Range(ValueField field, Match match, string low)
    {
        var unit = field.Name == "weightBand" ? "kg" : "years";
        var high = match.Groups["high"] is { Success: true } end ? Plain(end.Value) : null;
        var lowUnit = match.Groups["lowunit"] is { Success: true } own ? own.Value : null;
        return high is null ? $">= {low} {lowUnit ?? unit}"
            : lowUnit is null ? $"{low}-{high} {unit}"
            : $"{low} {lowUnit} - {high} {unit}";
    }

    string Plain(string text)
    {
        var plain = text.Trim();
        foreach (var (words, read) in book.Reads)
            plain = plain.Replace(words, read, StringComparison.OrdinalIgnoreCase);
        return plain;
    }

    static string? OrdinalOf(string word) =>
        Ordinals.TryGetValue(word, out var number) ? number.ToString(CultureInfo.InvariantCulture) : null;
}
