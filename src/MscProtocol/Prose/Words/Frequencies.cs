using MscProtocol.Notation;

namespace MscProtocol.Prose;

/// <summary>The words of <c>rules/words.yaml</c> that say how far apart things are: "weekly", "隔日".</summary>
static class Frequencies
{
    static readonly (string List, decimal Value, string Unit)[] Lists =
    [
        ("daily", 1, "d"), ("everyOtherDay", 2, "d"), ("weekly", 1, "wk"), ("everyOtherWeek", 2, "wk"), ("monthly", 1, "mo"),
        ("quarterly", 3, "mo"), ("halfYearly", 6, "mo"), ("yearly", 1, "a"),
    ];

    /// <summary>Each word, of every script, with what it means.</summary>
    public static readonly (string Word, Lexeme Lexeme)[] All =
    [
        .. Lists.SelectMany(list => WordLists.Beside(list.List)
            .Select(word => (word, new Lexeme(Meaning.Frequency, list.Value, TimeUnits.Find(list.Unit))))),
    ];
}
