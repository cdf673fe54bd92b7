namespace MscProtocol.Protocol;

/// <summary>The words that authors put where nothing is decided yet; they say as much as an empty field.</summary>
static class OpenWords
{
    static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "tbd", "tbc", "to be determined", "to be decided", "to be confirmed", "not stated", "not specified", "unknown",
        "待定", "未定", "未说明", "不详",
    };

    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Known = Words.GetAlternateLookup<ReadOnlySpan<char>>();
    static readonly int Longest = Words.Max(word => word.Length);

    /// <summary>The words, in lower case.</summary>
    public static IReadOnlyCollection<string> All => Words;

    /// <summary>Whether <paramref name="text"/> is blank or one of the words: it states nothing.</summary>
    public static bool SaysNothing(string text) => string.IsNullOrWhiteSpace(text) || Contains(text.AsSpan().Trim());

    /// <summary>Whether <paramref name="text"/> is one of the words, in any case.</summary>
    public static bool Contains(ReadOnlySpan<char> text) => text.Length <= Longest && Known.Contains(text);
}
