using System.Text.RegularExpressions;
using MscProtocol.Documents;

namespace MscProtocol.Rules.Loading;

/// <summary>The fixed words and forms of rule files.</summary>
static partial class Words
{
    public static bool IsRuleId(string text) => RuleId().IsMatch(text);

    public static bool IsVersion(string text) => Version().IsMatch(text);

    public static bool IsRuleSetName(string text) => RuleSetName().IsMatch(text);

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

    [GeneratedRegex(@"\A[A-Z]+(-[A-Z]+)*-[0-9]{3}\z", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex RuleId();

    [GeneratedRegex(@"\A[0-9]{1,4}\.[0-9]{1,4}\.[0-9]{1,4}\z", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Version();

    [GeneratedRegex(@"\A[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*\z", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex RuleSetName();
}
