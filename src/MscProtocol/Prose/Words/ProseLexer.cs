using MscProtocol.Notation;

namespace MscProtocol.Prose;

/// <summary>Splits a folded text into words, numbers and signs, in one pass.</summary>
sealed class ProseLexer
{
    const char FirstUnspaced = '\u2E80';

    static readonly WordSet OrdinalEnds = new(WordLists.Beside("ordinalEnds"));
    static readonly WordSet OrdinalEndsTouching = new(WordLists.Beside("ordinalEndsTouching"));

    static readonly Lexeme Second = new(Meaning.Unit, 1, TimeUnits.Find("s"));

    // What a sign means says all of it.
    static readonly Lexeme[] Signs = [.. Enum.GetValues<Meaning>().Select(meaning => new Lexeme(meaning))];

    readonly FoldedText text;
    readonly List<ProseToken> tokens;

    ProseLexer(FoldedText text)
    {
        this.text = text;
        tokens = new(text.Length / 4 + 1);
    }

    /// <summary>Returns the tokens of the text in order; what has no meaning here is one of <see cref="Meaning.Other"/>.</summary>
    public static List<ProseToken> Read(FoldedText text)
    {
        var lexer = new ProseLexer(text);
        for (var start = 0; start < text.Length;)
            start = lexer.ReadAt(start);
        return lexer.tokens;
    }

    int ReadAt(int start)
    {
        var character = text[start];
        if (character == ' ')
            return start + 1;
        if (char.IsAsciiDigit(character))
            return ReadNumber(start);
        if (character >= FirstUnspaced || character == '~')
            return ReadUnspaced(start);

        return char.IsLetter(character) ? ReadWord(start) : ReadSign(start, character);
    }

    int ReadNumber(int start)
    {
        var number = ProseNumber.Read(text, start);
        if (number.Value is not { } value)
            return Add(start, number.End, Lexeme.None);

        var end = number.End;
        if (OrdinalSuffix(end) is { } suffix)
            return Add(start, suffix, new(Meaning.Ordinal, value));

        return Add(start, end, new(Meaning.Number, value));
    }

    // "3rd", "12 th", "6.th", "14-е"
    int? OrdinalSuffix(int end) => OrdinalEnds.Match(text, text[end] is '.' or ' ' ? end + 1 : end) ?? OrdinalEndsTouching.Match(text, end);

    int ReadUnspaced(int start)
    {
        if (EastAsianNumerals.Match(text, start) is { } number)
            return Add(start, number.End, number.Value is { } value ? new(Meaning.Number, value) : Lexeme.None);

        return UnspacedLexicon.Match(text, start) is { } word
            ? Add(start, start + word.Length, word.Lexeme) : Add(start, start + 1, Sign(text[start]));
    }

    int ReadWord(int start)
    {
        var end = start + 1;
        while (text[end] < FirstUnspaced && char.IsLetter(text[end]))
            end++;
        var lexeme = Lexicon.Find(text.Characters[start..end]);
        if (lexeme.Meaning is Meaning.Number or Meaning.Article && NumberWords.Match(text, start) is { } number && number.End > end
            && number.Evaluate(out var value) is null)
            return Add(start, number.End, new(Meaning.Number, value));
        if (text.IsDigit(end) && !MayTouchDigit(lexeme, start, end))
            return Add(start, SkipIdentifier(end), Lexeme.None);
        if (IsFollowUp(start, end))
            return Add(start, end + 3, Lexeme.None);
        if (PlusOrMinus(start, end) is { } tolerance)
            return Add(start, tolerance, Sign('±'));

        return Add(start, end, IsSecond(lexeme) ? Second : lexeme);
    }

    bool MayTouchDigit(Lexeme lexeme, int start, int end) => lexeme.Meaning switch
    {
        // "x3" is three times, "x10^6" is a power.
        Meaning.Counted when text[start] == 'x' => end - start == 1 && text.SkipDigits(end) - end == 1,
        Meaning.Other or Meaning.Article or Meaning.Counted or Meaning.Number => false,
        Meaning.Unit => end - start > 1 || lexeme.Unit!.Symbol is "d" or "wk",
        Meaning.Join => end - start > 1,
        _ => true,
    };

    int SkipIdentifier(int index)
    {
        while (text[index] < FirstUnspaced && char.IsLetterOrDigit(text[index]))
            index++;
        return index;
    }

    bool IsFollowUp(int start, int end) =>
        end - start == 6 && text.HasAt(start, "follow") && text[end] is ' ' or '-' && text.HasAt(end + 1, "up")
            && !char.IsLetter(text[end + 3]);

    int? PlusOrMinus(int start, int end)
    {
        if (!text.HasAt(start, "plus"))
            return null;
        if (text.HasAt(end, "/minus"))
            return end + 6;
        return text.HasAt(end, " or minus") ? end + 9 : null;
    }

    // "30 second", but not "a second dose"
    bool IsSecond(Lexeme lexeme) =>
        lexeme is { Meaning: Meaning.Ordinal, Value: 2 } && tokens.Count > 0 && tokens[^1].Meaning == Meaning.Number;

    int ReadSign(int start, char character)
    {
        if (character == '+' && text[start + 1] is '-' or '/' && text[start + 1] == '/' == (text[start + 2] == '-'))
            return Add(start, text[start + 1] == '/' ? start + 3 : start + 2, Sign('±'));

        if (character is '\'' or '’')
            return text[start + 1] == 's' && !char.IsLetter(text[start + 2]) ? start + 2 : start + 1;

        return character is '"' or '“' or '”' ? start + 1 : Add(start, start + 1, Sign(character));
    }

    static Lexeme Sign(char character) => Signs[(int)(character switch
    {
        ',' or '，' or '、' or '&' or '+' => Meaning.Join,
        '-' => Meaning.Dash,
        '~' => Meaning.Range,
        '/' => Meaning.Slash,
        '±' => Meaning.Tolerance,
        '<' or '≤' => Meaning.AtMost,
        '>' or '≥' => Meaning.AtLeast,
        '#' or '=' or '*' => Meaning.Hash,
        '(' or '[' => Meaning.Open,
        ')' or ']' => Meaning.Close,
        '%' => Meaning.Percent,
        '½' => Meaning.Half,
        '×' => Meaning.Counted,
        '.' or ';' or ':' or '。' or '?' or '!' or '|' => Meaning.Stop,
        _ => Meaning.Other,
    })];

    int Add(int start, int end, Lexeme lexeme)
    {
        tokens.Add(new(start, end, lexeme));
        return end;
    }
}
