using MscProtocol.Notation;

namespace MscProtocol.Protocol;

/// <summary>Texts that fill a field and say nothing, of the words that <c>rules/terms.yaml</c> lists: "n/a", "see protocol".</summary>
static class Fillers
{
    // No filler is longer; what is longer need not be looked at.
    const int MostCharacters = 120;

    // A code of this many characters may be the number of a section, a page or a document.
    const int MostDigits = 8;

    /// <summary>Blanks of a form; a text that holds them states nothing until they are filled in.</summary>
    public const string Blank = "____";

    // A gap that was left for digits: "NCTXXXXXXXX", "20XX".
    const string Gap = "xx";

    // A key that is held down writes so many letters.
    const int LeastHeld = 3;

    const string Numerals = "ivxlcm";

    const string Ticks = "√✓✔☑";

    static readonly (char Opening, char Closing)[] Brackets = [('<', '>'), ('[', ']'), ('{', '}'), ('【', '】'), ('«', '»')];

    /// <summary>What editors take for a field that is left open.</summary>
    public static IReadOnlyList<string> Open => FillerTable.Shipped.Open;

    /// <summary>Whether <paramref name="text"/> is blank, or made of nothing but words and signs that say nothing.</summary>
    public static bool SaysNothing(ReadOnlySpan<char> text)
    {
        // The capital letter names arms and products, and a share is an amount whatever stands beside it.
        text = text.Trim();
        return text.IsEmpty || text.Contains(Blank, StringComparison.Ordinal)
            || (text.Length <= MostCharacters && MaySayNothing(text) && text is not "X" && !text.ContainsAny('%', '％')
                && IsFiller(Fold(text)));
    }

    /// <summary>
    /// Returns a form of a text: of one word with a long number, such as that of a registry, that number in blanks; else only blanks.
    /// </summary>
    public static string Blanked(string text)
    {
        var form = string.Concat(text.Select(character => char.IsAsciiDigit(character) ? '_' : character));
        return form.Contains(Blank, StringComparison.Ordinal) && !text.Any(char.IsWhiteSpace) ? form : Blank;
    }

    /// <summary>Whether a template left a place in the text that nobody filled in.</summary>
    public static bool HasGap(string text)
    {
        foreach (var sign in FillerTable.Shipped.Holds)
        {
            if (text.Contains(sign, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Whether the text is a name that a template has: "Arm 1", "Product A".</summary>
    public static bool IsLabel(string text)
    {
        foreach (var label in FillerTable.Shipped.Labels)
        {
            var at = text.IndexOf(label, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && IsNumber(text.AsSpan(0, at)) && IsNumber(text.AsSpan(at + label.Length)))
                return true;
        }

        return false;

        static bool IsNumber(ReadOnlySpan<char> rest) => rest.Trim(" -#.第").Length <= 1;
    }

    // Told sooner than a text is folded, because every rule asks it of the texts that it reads.
    static bool MaySayNothing(ReadOnlySpan<char> text) =>
        !FillerTable.Shipped.IsForeign(text) || text.Contains(Gap, StringComparison.OrdinalIgnoreCase)
        || IsHeldDown(text);

    static bool IsFiller(string text)
    {
        var table = FillerTable.Shipped;
        if (table.Whole.Contains(text) || IsPrompt(text, table))
            return true;
        var (isEmpty, hasWord) = (false, false);
        for (var at = 0; at < text.Length;)
        {
            if (IsSign(text[at]))
            {
                if (Ticks.Contains(text[at]))
                    return false;
                at++;
                continue;
            }

            hasWord = true;
            if (WordAt(text, at, table) is not { } word)
                return false;
            isEmpty |= word.IsEmpty;
            at += word.Length;
        }

        return isEmpty || !hasWord;
    }

    // The longest word of the table that stands there.
    static (int Length, bool IsEmpty)? WordAt(string text, int start, FillerTable table)
    {
        var rest = text.AsSpan(start);
        if (!WrittenWord.IsLetter(rest[0]))
        {
            for (var length = Math.Min(table.LongestUnspaced, rest.Length); length > 0; length--)
            {
                if (table.Find(rest[..length]) is { } isEmpty)
                    return (length, isEmpty);
            }

            return null;
        }

        var whole = rest[..EndOf(rest, character => char.IsWhiteSpace(character) || WrittenWord.IsUnspaced(character))];
        whole = whole.TrimEnd(".,;:!?)]}\"'…");
        if (table.Find(whole) is { } known)
            return (whole.Length, known);
        var word = rest[..EndOf(rest, character => !WrittenWord.IsLetter(character))];
        return table.Find(word) is { } isKnown ? (word.Length, isKnown)
            : OfUnlisted(word) is { } isGap ? (word.Length, isGap)
            : null;
    }

    // Letters and numbers beside a word ("section 5b", "appendix A") say nothing, and neither do the X of a template, a key held down
    // and keys struck again.
    static bool? OfUnlisted(ReadOnlySpan<char> word) =>
        word is "x" || IsHeldDown(word) || IsRepeated(word) || (word.EndsWith(Gap) && word.TrimEnd('x').Length <= MostDigits) ? true
        : word.Length == 1 || (char.IsAsciiDigit(word[0]) && word.Length <= MostDigits) ? false
        : null;

    // "aaa"; "III" and "MMM" are numbers.
    static bool IsHeldDown(ReadOnlySpan<char> word) =>
        word.Length >= LeastHeld && char.IsAsciiLetter(word[0]) && !word.ContainsAnyExcept(word[0])
        && !Numerals.Contains(word[0], StringComparison.OrdinalIgnoreCase);

    // "asdfasdf": a filler that is written again and again.
    static bool IsRepeated(ReadOnlySpan<char> word)
    {
        for (var length = LeastHeld; length <= word.Length / 2; length++)
        {
            var once = word[..length];
            if (word.Length % length == 0 && word[length..].SequenceEqual(word[..^length]) && FillerTable.Shipped.Find(once) == true)
                return true;
        }

        return false;
    }

    static bool IsPrompt(string text, FillerTable table)
    {
        foreach (var (opening, closing) in Brackets)
        {
            if (text.Length > 2 && text[0] == opening && text[^1] == closing && text.AsSpan(1).IndexOfAny(opening, closing) is var inner
                && (inner == text.Length - 2 || text[1] == opening) && !text.AsSpan().ContainsAnyInRange('0', '9'))
                return true;
        }

        foreach (var prompt in table.Begins)
        {
            if (text.StartsWith(prompt, StringComparison.Ordinal))
                return true;
        }

        foreach (var sign in table.Holds)
        {
            if (char.IsLetter(sign[0]) && text.StartsWith(sign, StringComparison.Ordinal))
                return true;
        }

        return text.StartsWith("{{", StringComparison.Ordinal) && text.EndsWith("}}", StringComparison.Ordinal);
    }

    static int EndOf(ReadOnlySpan<char> text, Func<char, bool> isEnd)
    {
        var end = 0;
        while (end < text.Length && !isEnd(text[end]))
            end++;
        return end;
    }

    static bool IsSign(char character) => !char.IsLetterOrDigit(character) && !char.IsSurrogate(character);

    // Lower case and half width; Chinese stays.
    static string Fold(ReadOnlySpan<char> text)
    {
        Span<char> folded = stackalloc char[text.Length];
        for (var i = 0; i < text.Length; i++)
            folded[i] = CharacterFolding.Special(text[i]) is [var only] ? only : CharacterFolding.FoldOne(text[i]);
        return new(folded);
    }
}
