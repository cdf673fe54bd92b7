namespace MscProtocol.Rules;

/// <summary>Conditions in words.</summary>
static class ConditionWording
{
    public static LocalizedText All(IReadOnlyList<LocalizedText> parts) => Join(parts, "; ", "；");

    // Between Chinese and a path stands a space.
    public static LocalizedText Any(IReadOnlyList<LocalizedText> parts)
    {
        var spaced = parts.Select((part, place) =>
            place > 0 && char.IsAscii(part.Chinese[0]) ? part with { Chinese = $" {part.Chinese}" } : part);
        return Join([.. spaced.DistinctBy(part => part.Chinese.TrimStart())], ", or ", "，或");
    }

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
        string.Join(english, parts.Select(part => part.English).Distinct()),
        string.Join(chinese, parts.Select(part => part.Chinese).Distinct()));
}
