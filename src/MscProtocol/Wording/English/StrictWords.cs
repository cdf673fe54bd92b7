namespace MscProtocol.Wording;

/// <summary>What keys and values are not as a file has them that is read strictly.</summary>
class StrictWords
{
    public virtual string UnknownKey(string key, string what) => $"'{key}' is not a key of {what}";

    public virtual string ExpectedKeys(IEnumerable<string> known) => $"expected one of: {string.Join(", ", known)}";

    public virtual string RepeatedKey(string key, int line) => $"'{key}' was already given on line {line}; keep one of the two.";

    public virtual string MissingKey(string key) => $"'{key}' is missing; add it.";

    public virtual string NotAMapping(string what) => $"Write {what} as a mapping of keys to values, such as 'key: value'.";

    public virtual string NotAList(string what) => $"Write {what} as a list that is not empty: each element after '- ' or all in [ ].";

    public virtual string NotAText(string what) => $"Write {what} as a single value that is not empty.";

    public virtual string UnknownWord(string word, string what) => $"'{word}' is not a {what}";

    public virtual string ExpectedWords(IEnumerable<string> known) => $"expected one of: {string.Join(", ", known)}.";

    public virtual string Unknown(string said, string otherwise, string? nearest) =>
        $"{said}; {(nearest is null ? otherwise : $"did you mean '{nearest}'?")}";

    public virtual string NoText(string key, IEnumerable<string> codes) =>
        $"'{key}' has no text; write it under the code of a language: {string.Join(", ", codes)}.";
}
