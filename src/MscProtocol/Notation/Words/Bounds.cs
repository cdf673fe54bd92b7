namespace MscProtocol.Notation;

/// <summary>The signs and words for "at least", "above", "at most" and "below".</summary>
static class Bounds
{
    /// <summary>Those that stand before a number; of words that begin alike, the longer first.</summary>
    public static readonly (string Word, Bound Bound)[] Before =
    [
        .. Of(Bound.AtLeast, ">=|=>|≥"), .. Of(Bound.AtMost, "<=|=<|≤"), .. Of(Bound.Above, ">"), .. Of(Bound.Below, "<"),
        .. Of(Bound.AtLeast, "at least|no less than|not less than|no fewer than|no younger than|minimum|min."),
        .. Of(Bound.Above, "more than|greater than|longer than|above|over"),
        .. Of(Bound.AtMost, "at most|up to|no more than|not more than|no older than|not exceeding|maximum|max.|within"),
        .. Of(Bound.Below, "less than|fewer than|shorter than|below|under"),
        .. Of(Bound.AtLeast, "大于等于|大于或等于|至少|年满|满|不少于|不低于|不小于|最少|최소"),
        .. Of(Bound.AtMost, "小于等于|小于或等于|至多|最多|不超过|不大于|不高于|不多于|最长|长达|長達|最大で|最大|最長|최대"),
        .. Of(Bound.Above, "大于|高于|超过|多于"), .. Of(Bound.Below, "小于|低于|少于|不足|未满|不满"),
    ];

    /// <summary>Those that stand behind a number.</summary>
    public static readonly (string Word, Bound Bound)[] After =
    [
        .. Of(Bound.AtLeast, "or more|or higher|or greater|or longer|or above|or older|and older|of age or older|of age and older"),
        .. Of(Bound.AtLeast, "and over|and above|及以上|以上|이상"),
        .. Of(Bound.AtMost, "or less|or fewer|or lower|or shorter|or below|or colder|or younger|and younger|及以下|以下|以内|以內|之内"),
        .. Of(Bound.AtMost, "内|內|まで|이내|까지|이하"),
    ];

    public static (Bound Bound, int End) MatchBefore(FoldedText text, int start) =>
        text.IsDigit(start) ? (Bound.None, start) : Match(Before, text, start);

    public static (Bound Bound, int End) MatchAfter(FoldedText text, int start) => Match(After, text, start);

    static IEnumerable<(string Word, Bound Bound)> Of(Bound bound, string words) => words.Split('|').Select(word => (word, bound));

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
