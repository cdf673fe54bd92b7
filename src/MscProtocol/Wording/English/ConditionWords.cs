namespace MscProtocol.Wording;

/// <summary>What conditions ask.</summary>
class ConditionWords
{
    public virtual string Stated => "stated";
    public virtual string LeftOut => "left out";
    public virtual string AllAlike => "all the same";
    public virtual string AllDifferent => "no two the same";

    public virtual string AtLeast(string limit) => $"at least {limit}";

    public virtual string AtMost(string limit) => $"at most {limit}";

    public virtual string Above(string limit) => $"more than {limit}";

    public virtual string Below(string limit) => $"less than {limit}";

    public virtual string Within(string limit) => $"within {limit}";

    public virtual string Not(string text) => $"not {text}";

    public virtual string Including(string listed) => $"including {listed}";

    public virtual string IncludingAny(string listed) => $"including at least one of {listed}";

    public virtual string NumberOf(string limits) => $"a number of {limits}";

    public virtual string BothLimits(IEnumerable<string> limits) => string.Join(" and ", limits);

    public virtual string Between(string low, string high) => $"{low} to {high}";

    public virtual string Matching(string pattern) => $"text that matches /{pattern}/";

    public virtual string FromPath(string stated, string path) => $"{stated} ({path})";

    public virtual string NotSo(string part) => $"not ({part})";

    public virtual string Test(string path, string all) => $"{path}: {all}";

    public virtual string Bracketed(string words) => $"({words})";

    public virtual string ExpectedAt(string path, string expected) => $"{path}: {expected}";

    public virtual string All(IEnumerable<string> parts) => string.Join("; ", parts);

    public virtual string Any(IEnumerable<string> parts) => string.Join(", or ", parts);

    /// <summary>What is asked of one field.</summary>
    public virtual string Both(IEnumerable<string> parts) => string.Join(" and ", parts);

    public virtual string InOrder => "each after the one before";

    public virtual string Among(string others) => $"one of {others}";

    public virtual string Apart(string others) => $"none of {others}";

    public virtual string Dated(string times) => $"a time among {times}";

    public virtual string Telling(string what, string asked) => $"{what} in the text: {asked}";

    public virtual string Mentioning(IEnumerable<string> terms) => $"words for {string.Join(" or ", terms)}";
}
