namespace MscProtocol.Documents;

/// <summary>What a part of a strict file is called in problems; put into words only where there is one.</summary>
/// <param name="english">The name in English, with <see cref="Key"/> where the key stands.</param>
/// <param name="chinese">The same in Chinese.</param>
/// <param name="key">The key, where the name has one.</param>
readonly struct Part(string english, string chinese, string key = "")
{
    /// <summary>Where the key stands in a name.</summary>
    public const string Key = "{key}";

    /// <summary>The part under a key, by the key.</summary>
    public static Part Under(string key) => new($"'{Key}'", $"'{Key}'", key);

    public string English => english.Replace(Key, key, StringComparison.Ordinal);

    public string Chinese => chinese.Replace(Key, key, StringComparison.Ordinal);
}
