using MscProtocol.Documents;

namespace MscProtocol.Rules.Loading;

/// <summary>The fixed words and forms of rule files.</summary>
static class Words
{
    const int MostDigits = 4;

    /// <summary>Whether the text is such as <c>MSC-VIA-002</c>.</summary>
    public static bool IsRuleId(string text)
    {
        var parts = text.Split('-');
        return parts.Length > 1 && parts[^1].Length == 3 && parts[^1].All(char.IsAsciiDigit)
            && parts[..^1].All(part => part.Length > 0 && part.All(char.IsAsciiLetterUpper));
    }

    /// <summary>Whether the text is such as <c>1.0.0</c>.</summary>
    public static bool IsVersion(string text)
    {
        var parts = text.Split('.');
        return parts.Length == 3 && parts.All(part => part.Length is > 0 and <= MostDigits && part.All(char.IsAsciiDigit));
    }

    /// <summary>Whether the text is such as <c>msc/cell-source</c>.</summary>
    public static bool IsRuleSetName(string text) =>
        text.Split('/', '-').All(part => part.Length > 0 && part.All(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character)));

    /// <summary>Returns the severity that the word names; reports where it names none.</summary>
    public static Severity? ReadSeverity(ScalarNode word, RuleFile file) => Read(word, "severity", file, Enum.GetValues<Severity>());

    /// <summary>Returns which of the values the word names, written in camel case; reports where it names none.</summary>
    public static T? Read<T>(ScalarNode word, string what, RuleFile file, params IReadOnlyList<T> values)
        where T : struct, Enum
    {
        foreach (var value in values)
        {
            if (Name(value) == word.Text)
                return value;
        }

        file.Report(RuleProblems.UnknownWord(word.Text, what, [.. values.Select(Name)]), word.Span);
        return null;
    }

    /// <summary>Returns the name of an enumeration's value as files write it.</summary>
    public static string Name<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
