namespace MscProtocol.Documents;

/// <summary>Finds brackets in YAML text that a parser has not reported yet, as it looks ahead and may trip before it reports.</summary>
static class BracketScan
{
    /// <summary>Returns the offset of the innermost bracket that is open at <paramref name="end"/>, or null.</summary>
    /// <param name="content">The text.</param>
    /// <param name="open">The brackets that are open at <paramref name="start"/>, from the outermost.</param>
    /// <param name="start">Where the parser's report ends.</param>
    /// <param name="end">Where it tripped.</param>
    public static int? FindOpen(string content, IEnumerable<int> open, int start, int end)
    {
        var brackets = new Stack<int>(open);
        var previous = '\n';
        for (var at = start; at < end; at++)
        {
            var character = content[at];
            switch (character)
            {
                case '[' or '{' when brackets.Count > 0 || MayPrecedeValue(previous):
                    brackets.Push(at);
                    break;
                case ']' or '}':
                    brackets.TryPop(out _);
                    break;
                case '"' or '\'' when MayPrecedeValue(previous):
                    at = SkipQuoted(content, at, end);
                    break;
                case '#' when at == 0 || char.IsWhiteSpace(content[at - 1]):
                    at = SkipLine(content, at, end);
                    break;
            }

            previous = character is ' ' or '\t' ? previous : character;
        }

        return brackets.TryPeek(out var innermost) ? innermost : null;
    }

    static bool MayPrecedeValue(char character) => character is '\r' or '\n' or ':' or '-' or '?' or ',' or '[' or '{';

    // A quote inside single quotes is doubled, one inside double quotes has a backslash before it.
    static int SkipQuoted(string content, int quote, int end)
    {
        var escape = content[quote] == '"' ? '\\' : '\'';
        for (var at = quote + 1; at < end; at++)
        {
            if (content[at] == escape && (escape == '\\' || (at + 1 < end && content[at + 1] == escape)))
            {
                at++;
            }
            else if (content[at] == content[quote])
            {
                return at;
            }
        }

        return end;
    }

    static int SkipLine(string content, int at, int end)
    {
        while (at < end && content[at] is not ('\r' or '\n'))
        {
            at++;
        }

        return at;
    }
}
