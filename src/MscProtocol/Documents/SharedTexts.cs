namespace MscProtocol.Documents;

/// <summary>Keeps one copy of the short texts of a document, most of which are keys and words that come again and again.</summary>
sealed class SharedTexts
{
    /// <summary>The length of the longest text that is shared.</summary>
    public const int Longest = 32;

    const int Places = 256;

    // A text has one place; the last to come has it.
    readonly string?[] texts = new string?[Places];

    /// <summary>Returns <paramref name="text"/> as a string, where possible one that was returned before.</summary>
    public string Of(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > Longest)
            return text.ToString();
        ref var known = ref texts[Place(text)];
        if (!text.SequenceEqual(known))
            known = text.ToString();
        return known!;
    }

    static int Place(ReadOnlySpan<char> text) => ((31 * ((31 * text[0]) + text[text.Length / 2])) + text[^1] + text.Length) % Places;
}
