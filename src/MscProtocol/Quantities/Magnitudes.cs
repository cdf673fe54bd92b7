namespace MscProtocol.Quantities;

/// <summary>The words for powers of ten.</summary>
static class Magnitudes
{
    static readonly (string Word, int Power)[] Words =
    [
        ("thousand", 3), ("millions", 6), ("million", 6), ("billions", 9), ("billion", 9),
        ("十万", 5), ("百万", 6), ("千万", 7), ("十亿", 9), ("百亿", 10), ("千", 3), ("万", 4), ("萬", 4), ("亿", 8), ("億", 8),
    ];

    /// <summary>Returns the power of the word at <paramref name="start"/> and where the word ends.</summary>
    public static (int Power, int End)? Match(FoldedText text, int start)
    {
        foreach (var (word, power) in Words)
        {
            if (text.HasAt(start, word) && text.IsWordEnd(start + word.Length))
                return (power, start + word.Length);
        }

        return null;
    }
}
