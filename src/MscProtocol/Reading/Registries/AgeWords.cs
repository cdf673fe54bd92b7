using System.Buffers;
using System.Text.RegularExpressions;

namespace MscProtocol.Reading;

/// <summary>Reads the age out of criteria, for records that have no field for it.</summary>
static class AgeWords
{
    const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    static readonly Regex[] Patterns =
        [.. WordLists.Of("ages").Select(pattern => new Regex(pattern, Options | RegexOptions.NonBacktracking))];

    static readonly SearchValues<string> Exclusions = WordLists.Any("excluding");

    /// <summary>Returns the bounds that the text states in years; nothing for one that it does not state.</summary>
    public static (RecordNode Low, RecordNode High) In(RecordNode criteria)
    {
        var text = criteria.Text ?? string.Empty;
        if (text.AsSpan().IndexOfAny(Exclusions) is > 0 and var end)
            text = text[..end];
        foreach (var pattern in Patterns)
        {
            if (pattern.Match(text) is { Success: true } found)
                return (Bound(criteria, found.Groups["low"]), Bound(criteria, found.Groups["high"]));
        }

        return default;
    }

    static RecordNode Bound(RecordNode criteria, Group years) => years.Success ? criteria.As($"{years.Value} years") : default;
}
