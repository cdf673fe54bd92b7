namespace MscProtocol.Notation;

/// <summary>The words of <c>rules/words.yaml</c> for the units of time, by the symbol of the unit.</summary>
static class TimeWords
{
    /// <summary>Each unit with its words.</summary>
    public static readonly (string Symbol, string[] Words)[] All = [.. WordLists.Lists("units")];

    /// <summary>Returns the words for a unit, separated by "|".</summary>
    public static string Of(string symbol) => string.Join('|', Words(symbol));

    /// <summary>Returns the words that may stand before a number, as in "day 28", separated by "|".</summary>
    public static string Leading(string symbol) => string.Join(
        '|', Words(symbol).Where(word => (word.Length > 1 || symbol is "h" or "d") && !WordBounds.IsUnspaced(word[0])));

    static string[] Words(string symbol) => Array.Find(All, unit => unit.Symbol == symbol).Words;
}
