namespace MscProtocol.Notation;

/// <summary>The signs and words between the numbers of a range, of a list and of a number with its tolerance, in every language.</summary>
static class Signs
{
    public static readonly string[] Range = ["-", "~", "to", "through", "thru", "bis", "hasta", "à", "至", "到", "から", "부터", "에서"];

    public static readonly string[] Tolerance = ["±", "+/-", "+-", "plus/minus", "plus or minus"];

    public static readonly string[] List = [",", "，", "、", ";"];

    public static readonly string[] And = ["and", "&", "et", "und", "以及", "和", "及", "与", "および", "및", "と", "와", "과"];

    public static readonly string[] Or = ["or", "ou", "oder", "或"];

    /// <summary>Returns those of the words that are written in letters, either with gaps between words or without.</summary>
    public static IEnumerable<string> Words(IEnumerable<string> signs, bool areUnspaced) =>
        signs.Where(sign => char.IsLetter(sign[0]) && WordBounds.IsUnspaced(sign[0]) == areUnspaced
            && !sign.Contains(' ', StringComparison.Ordinal));
}
