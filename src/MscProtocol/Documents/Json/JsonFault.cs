using System.Text;
using System.Text.Json;

namespace MscProtocol.Documents;

/// <summary>Turns what the JSON parser trips over into what the author is to change.</summary>
static class JsonFault
{
    /// <summary>Explains a fault.</summary>
    public static Problem Explain(JsonException fault, ReadOnlySpan<byte> bytes, TreeBuilder tree)
    {
        var at = Encoding.UTF8.GetCharCount(bytes[..OffsetOf(fault, bytes)]);
        var token = SkipTo(tree.Reached, at, tree.Text.Content);
        if (token == at || tree.Text.Content[token] != '"')
        {
            return BetweenTokens(token, at, tree);
        }

        // A name is not reported before its colon.
        var afterName = EndOfString(token, tree.Text.Content) + 1;
        return afterName > at ? InString(token, at, tree.Text)
            : SkipTo(afterName, at, tree.Text.Content) == at && at < tree.Text.Content.Length
                ? DocumentProblems.JsonColon(tree.Text.CharacterAt(at))
                : BetweenTokens(at, at, tree);
    }

    static int SkipTo(int start, int end, string content)
    {
        while (start < end && (char.IsWhiteSpace(content[start]) || content[start] is ',' or ':'))
        {
            start++;
        }

        return start;
    }

    static int EndOfString(int quote, string content)
    {
        var at = quote + 1;
        while (at < content.Length && content[at] != '"')
        {
            at += content[at] == '\\' ? 2 : 1;
        }

        return at;
    }

    static Problem InString(int start, int at, SourceText text)
    {
        var content = text.Content;
        var lineEnd = content.AsSpan(start).IndexOfAny('\r', '\n') is var length and >= 0 ? start + length : content.Length;
        if (at >= lineEnd)
        {
            return DocumentProblems.UnclosedQuote('"', text.CharacterAt(start));
        }

        if (content[at] < ' ')
        {
            return DocumentProblems.JsonLineInText(text.CharacterAt(at));
        }

        var sign = content.LastIndexOf('\\', at, at - start);
        return sign < 0
            ? DocumentProblems.Unexpected(content[at], text.CharacterAt(at))
            : DocumentProblems.Escape(content[sign..Math.Min(sign + 2, content.Length)], text.SpanAt(sign, sign + 2));
    }

    static Problem BetweenTokens(int token, int at, TreeBuilder tree)
    {
        var text = tree.Text;
        var line = new FaultLine(text, at);
        var before = text.Content.AsSpan(0, token).TrimEnd();
        return text.Content.AsSpan(token) switch
        {
            _ when line.IsAtEnd && tree.Innermost is { } open
                => DocumentProblems.Unclosed(open.Bracket, text.CharacterAt(open.Start)),
            ['/' or '#', ..] => DocumentProblems.JsonComment(line.Character),
            _ when tree.HasRoot => DocumentProblems.JsonAfterEnd(line.Character),
            [',', ..] => DocumentProblems.ExtraComma(line.Character),
            ['}' or ']', ..] when before is [.., ','] => DocumentProblems.ExtraComma(text.CharacterAt(before.Length - 1)),
            [not (':' or '}' or ']'), ..] when before is [.., not (',' or ':' or '{' or '[')] =>
                DocumentProblems.MissingComma(line.Character),
            ['\'' or '_', ..] => DocumentProblems.JsonWord(line.Character),
            [var first, ..] when char.IsLetter(first) => DocumentProblems.JsonWord(text.SpanAt(token, Math.Max(at, token + 1))),
            [>= '0' and <= '9' or '.' or '+' or '-', ..] => DocumentProblems.JsonNumber(text.SpanAt(token, Math.Max(at, token + 1))),
            _ when tree.Innermost is { } open
                => DocumentProblems.InBrackets(line.Found, open.Bracket, text.PositionAt(open.Start), line.Character),
            _ => DocumentProblems.Unexpected(line.Found, line.Character),
        };
    }

    // The parser counts lines by LF only, and both lines and bytes from 0.
    static int OffsetOf(JsonException fault, ReadOnlySpan<byte> bytes)
    {
        var offset = 0;
        for (var line = fault.LineNumber ?? 0; line > 0; line--)
        {
            offset += bytes[offset..].IndexOf((byte)'\n') + 1;
        }

        return (int)Math.Min(offset + (fault.BytePositionInLine ?? 0), bytes.Length);
    }
}
