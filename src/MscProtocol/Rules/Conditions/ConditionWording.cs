using MscProtocol.Wording;

namespace MscProtocol.Rules.Conditions;

/// <summary>Conditions in words.</summary>
static class ConditionWording
{
    public static LocalizedText All(IReadOnlyList<LocalizedText> parts) => Join(parts, "; ", "；");

    public static LocalizedText Any(IReadOnlyList<LocalizedText> parts) => Join(parts, ", or ", "，或 ");

    public static LocalizedText Not(LocalizedText part) => new($"not ({part.English})", $"并非（{part.Chinese}）");

    public static LocalizedText Test(string path, IReadOnlyList<LocalizedText> asked)
    {
        var all = Join(asked, " and ", " 且 ");
        return new($"{path}: {all.English}", $"{path}：{all.Chinese}");
    }

    /// <summary>A condition as part of another; one that has parts itself stands in brackets.</summary>
    public static LocalizedText Bracketed(Condition part)
    {
        var words = part.Describe();
        return part is AllOf or AnyOf ? new($"({words.English})", $"（{words.Chinese}）") : words;
    }

    static LocalizedText Join(IReadOnlyList<LocalizedText> parts, string english, string chinese) => new(
        string.Join(english, parts.Select(part => part.English).Distinct()), string.Join(chinese, parts.Select(part => part.Chinese).Distinct()));
}
