namespace MscProtocol.Notation;

/// <summary>The words for powers of ten.</summary>
static class Magnitudes
{
    public static readonly (string Word, int Power)[] Words =
    [
        ("thousand", 3), ("millions", 6), ("million", 6), ("billions", 9), ("billion", 9),
        ("millionen", 6), ("millones", 6), ("millón", 6), ("millon", 6), ("milioni", 6), ("milione", 6), ("milhões", 6), ("milhão", 6), ("miljoen", 6),
        ("milliards", 9), ("milliard", 9), ("milliarden", 9), ("milliarde", 9), ("lakhs", 5), ("lakh", 5), ("crores", 7), ("crore", 7),
        ("十万", 5), ("百万", 6), ("百萬", 6), ("千万", 7), ("千萬", 7), ("十亿", 9), ("十億", 9), ("百亿", 10), ("千", 3), ("万", 4), ("萬", 4), ("亿", 8), ("億", 8),
        ("천만", 7), ("백만", 6), ("십만", 5), ("만", 4), ("억", 8), ("천", 3),
    ];

    // Beside a number of cells these can mean nothing else.
    static readonly (string Word, int Power)[] OfCells =
        [("mln.", 6), ("mln", 6), ("mio.", 6), ("mio", 6), ("mill.", 6), ("mill", 6), ("mm", 6), ("m", 6), ("bn", 9), ("k", 3)];

    /// <summary>Returns the power of the word at <paramref name="start"/>.</summary>
    public static Power? Match(FoldedText text, int start, bool countsCells) =>
        Match(Words, text, start) ?? (countsCells ? Match(OfCells, text, start) : null);

    static Power? Match((string Word, int Power)[] words, FoldedText text, int start)
    {
        foreach (var (word, power) in words)
        {
            if (text.HasAt(start, word) && text.IsWordEnd(start + word.Length))
                return new(power, start + word.Length);
        }

        return null;
    }
}
