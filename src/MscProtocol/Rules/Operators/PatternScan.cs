using System.Text;

namespace MscProtocol.Rules;

/// <summary>Looks through a regular expression for words that its matches must hold; what it does not understand, it leaves alone.</summary>
sealed class PatternScan(string pattern)
{
    // One of these characters after "\" stands for a sort of character or for a boundary.
    const string Sorts = "bBdDwWsS";
    const int MostInClass = 64;

    readonly List<string> all = [];
    readonly List<string> whole = [];
    int at;

    /// <summary>Returns the words; <see langword="null"/> where an alternative has none.</summary>
    public PatternNeedles? Read()
    {
        do
        {
            if (!ReadAlternative())
                return null;
        }
        while (at++ < pattern.Length);
        return new(all, whole);
    }

    // Up to the "|" that ends it.
    bool ReadAlternative()
    {
        var start = at;
        var run = new StringBuilder();
        var longest = string.Empty;
        IReadOnlyList<string> oneOf = [];
        var isOnlyClass = false;
        while (at < pattern.Length && pattern[at] != '|')
        {
            switch (pattern[at])
            {
                case '\\' when at + 1 < pattern.Length && !char.IsLetterOrDigit(pattern[at + 1]):
                    run.Append(pattern[at + 1]);
                    at += 2;
                    continue;
                case '\\' when at + 1 < pattern.Length && Sorts.Contains(pattern[at + 1], StringComparison.Ordinal):
                    at += 2;
                    break;
                case '[':
                    var isFirst = at == start;
                    if (ReadClass() is not { } characters)
                        return false;
                    oneOf = characters;
                    isOnlyClass = isFirst && (at == pattern.Length || pattern[at] == '|');
                    break;
                case '(':
                    if (!SkipGroup())
                        return false;
                    break;
                case '*' or '+' or '?' or '{':
                    if (run.Length > 0)
                        run.Length--;
                    else
                        oneOf = [];
                    if (!SkipRepetition())
                        return false;
                    break;
                case '.' or '^' or '$':
                    at++;
                    break;
                case '\\' or ')' or ']' or '}':
                    return false;
                default:
                    run.Append(pattern[at++]);
                    continue;
            }

            End(run, ref longest);
        }

        End(run, ref longest);
        var needles = longest.Length > 0 ? [longest] : oneOf;
        if (needles.Count == 0 || !needles.All(IsComparable))
            return false;
        all.AddRange(needles);
        if (isOnlyClass || longest.Length == at - start)
            whole.AddRange(needles);
        return true;
    }

    static void End(StringBuilder run, ref string longest)
    {
        if (run.Length > longest.Length)
            longest = run.ToString();
        run.Clear();
    }

    // Returns the characters, as far as they are few and plain; null where the class is not understood.
    IReadOnlyList<string>? ReadClass()
    {
        var first = ++at;
        if (at < pattern.Length && pattern[at] == '^')
            at++;
        for (var inside = at; at < pattern.Length && (pattern[at] != ']' || at == inside); at++)
        {
            if (pattern[at] == '[')
                return null;
            if (pattern[at] == '\\')
                at++;
        }

        if (at >= pattern.Length)
            return null;
        var content = pattern[first..at++];
        return content[0] == '^' || content.Contains('\\', StringComparison.Ordinal) ? [] : Expand(content);
    }

    static List<string> Expand(string content)
    {
        List<string> characters = [];
        for (var i = 0; i < content.Length; i++)
        {
            var isRange = i + 2 < content.Length && content[i + 1] == '-';
            var last = isRange ? content[i + 2] : content[i];
            if (characters.Count + last - content[i] >= MostInClass)
                return [];
            for (var character = content[i]; character <= last; character++)
                characters.Add(character.ToString());
            i += isRange ? 2 : 0;
        }

        return characters;
    }

    bool SkipGroup()
    {
        var depth = 0;
        do
        {
            switch (pattern[at])
            {
                case '(' when at + 1 < pattern.Length && pattern[at + 1] == '?':
                    return false;
                case '(':
                    depth++;
                    break;
                case ')':
                    depth--;
                    break;
                case '\\':
                    at++;
                    break;
                case '[':
                    if (ReadClass() is null)
                        return false;
                    continue;
            }

            at++;
        }
        while (depth > 0 && at < pattern.Length);
        return depth == 0;
    }

    // "?" after a repetition only makes it prefer less.
    bool SkipRepetition()
    {
        if (pattern[at] == '{')
        {
            do
                at++;
            while (at < pattern.Length && (char.IsAsciiDigit(pattern[at]) || pattern[at] == ','));
            if (at == pattern.Length || pattern[at] != '}')
                return false;
        }

        at++;
        if (at < pattern.Length && pattern[at] == '?')
            at++;
        return true;
    }

    // A letter of another alphabet may have more cases than a search for words knows.
    static bool IsComparable(string needle) => needle.All(character =>
        char.IsAscii(character) || (!char.IsSurrogate(character) && char.ToUpperInvariant(character) == character && char.ToLowerInvariant(character) == character));
}
