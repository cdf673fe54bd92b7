using MscProtocol.Wording;

namespace MscProtocol.Documents;

/// <summary>What a part of a strict file is called in problems; put into words only where there is one.</summary>
/// <param name="name">The name in the words of a language, from the key where the name has one.</param>
/// <param name="key">The key.</param>
readonly struct Part(Func<Words, string, string> name, string key = "")
{
    /// <summary>The part under a key, by the key.</summary>
    public static Part Under(string key) => new((_, name) => $"'{name}'", key);

    public string In(Language language) => name(language.Words(), key);
}
