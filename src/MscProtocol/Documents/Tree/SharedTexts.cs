namespace MscProtocol.Documents;

/// <summary>Keeps one copy of the short texts of a document, most of which are keys and words that come again and again.</summary>
sealed class SharedTexts
{
    const int Longest = 32;
    const int Places = 256;

    // A text has one place; the last to come has it.
    readonly string?[] texts = new string?[Places];

    /// <summary>Returns <paramref name="text"/> as a string, where possible one that was returned before.</summary>
    public string Of(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > Longest)
            return text.ToString();

        // Another thread may give the place away at any time.
        ref var place = ref texts[Place(text)];
        if (place is { } known && text.SequenceEqual(known))
            return known;
        return place = text.ToString();
    }

    static int Place(ReadOnlySpan<char> text) => ((31 * ((31 * text[0]) + text[text.Length / 2])) + text[^1] + text.Length) % Places;
}
