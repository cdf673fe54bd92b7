namespace MscProtocol.Quantities;

/// <summary>The signs and words for "at least", "above", "at most" and "below".</summary>
static class Bounds
{
    static readonly (string Word, Bound Bound)[] Before =
    [
        (">=", Bound.AtLeast), ("=>", Bound.AtLeast), ("≥", Bound.AtLeast), (">", Bound.Above),
        ("<=", Bound.AtMost), ("=<", Bound.AtMost), ("≤", Bound.AtMost), ("<", Bound.Below),
        ("at least", Bound.AtLeast), ("no less than", Bound.AtLeast), ("not less than", Bound.AtLeast), ("no fewer than", Bound.AtLeast),
        ("minimum", Bound.AtLeast), ("min.", Bound.AtLeast),
        ("more than", Bound.Above), ("greater than", Bound.Above), ("longer than", Bound.Above), ("above", Bound.Above), ("over", Bound.Above),
        ("at most", Bound.AtMost), ("up to", Bound.AtMost), ("no more than", Bound.AtMost), ("not more than", Bound.AtMost),
        ("not exceeding", Bound.AtMost), ("maximum", Bound.AtMost), ("max.", Bound.AtMost), ("within", Bound.AtMost),
        ("less than", Bound.Below), ("fewer than", Bound.Below), ("shorter than", Bound.Below), ("below", Bound.Below), ("under", Bound.Below),
        ("大于等于", Bound.AtLeast), ("大于或等于", Bound.AtLeast), ("至少", Bound.AtLeast), ("不少于", Bound.AtLeast), ("不低于", Bound.AtLeast),
        ("不小于", Bound.AtLeast), ("大于", Bound.Above), ("高于", Bound.Above), ("超过", Bound.Above), ("多于", Bound.Above),
        ("小于等于", Bound.AtMost), ("小于或等于", Bound.AtMost), ("至多", Bound.AtMost), ("最多", Bound.AtMost), ("不超过", Bound.AtMost),
        ("不大于", Bound.AtMost), ("不高于", Bound.AtMost), ("不多于", Bound.AtMost),
        ("小于", Bound.Below), ("低于", Bound.Below), ("少于", Bound.Below), ("不足", Bound.Below),
    ];

    static readonly (string Word, Bound Bound)[] After =
    [
        ("or more", Bound.AtLeast), ("or higher", Bound.AtLeast), ("or longer", Bound.AtLeast), ("及以上", Bound.AtLeast), ("以上", Bound.AtLeast),
        ("or less", Bound.AtMost), ("or fewer", Bound.AtMost), ("or lower", Bound.AtMost), ("及以下", Bound.AtMost), ("以内", Bound.AtMost),
    ];

    public static (Bound Bound, int End) MatchBefore(FoldedText text, int start) => text.IsDigit(start) ? (Bound.None, start) : Match(Before, text, start);

    public static (Bound Bound, int End) MatchAfter(FoldedText text, int start) => Match(After, text, start);

    static (Bound Bound, int End) Match((string Word, Bound Bound)[] words, FoldedText text, int start)
    {
        foreach (var (word, bound) in words)
        {
            if (text.HasAt(start, word) && text.IsWordEnd(start + word.Length))
                return (bound, start + word.Length);
        }

        return (Bound.None, start);
    }
}
