using System.Buffers;
using System.Text;

namespace MscProtocol.Documents;

/// <summary>
/// Reads the YAML that people write most: mappings and lists by indentation, with keys and scalars that fit on a line or stand below
/// <c>&gt;-</c>, and collections in brackets.
/// A text that holds anything else, a fault included, is for <see cref="YamlDocumentReader"/>.
/// </summary>
/// <remarks>What it reads, it reads as the YAML library does; tests hold the two against each other.</remarks>
sealed class PlainYamlReader
{
    // What an author does not see is left to the library.
    static readonly SearchValues<char> Unseen = SearchValues.Create("\t\r\uFEFF");

    // The text below it is joined to one line.
    const string Folded = ">-";

    static readonly SearchValues<char> NeverFirst = SearchValues.Create(",[]{}#&*!|>'\"%@`?:");
    static readonly SearchValues<char> Stops = SearchValues.Create(":#*");
    static readonly SearchValues<char> StopsInBrackets = SearchValues.Create(":#*,[]{}?");

    // Near the 1,024 characters at which keys of YAML end, the library decides.
    const int LongestKey = 1000;

    const int Nothing = -1;

    readonly TreeBuilder tree;
    readonly string content;
    readonly Stack<Level> levels = new();
    int nextLine;
    int lineStart;
    int lineEnd;
    int at;

    // The offset after the colon or dash whose value has not come yet.
    int due = Nothing;

    PlainYamlReader(TreeBuilder tree) => (this.tree, content) = (tree, tree.Text.Content);

    /// <summary>Reads the text of <paramref name="tree"/> into it.</summary>
    /// <returns>Whether all of it was read; if not, the tree is of no use any more.</returns>
    public static bool TryRead(TreeBuilder tree) => new PlainYamlReader(tree).Read();

    bool Read()
    {
        while (nextLine < content.Length)
        {
            if (!TryNextLine() || !(IsLineDone() || ReadLine()))
                return false;
        }

        while (levels.Count > 0)
            Close();
        return tree is { HasRoot: true, IsStopped: false };
    }

    bool TryNextLine()
    {
        if (nextLine >= content.Length)
            return false;
        lineStart = at = nextLine;
        var length = content.AsSpan(lineStart).IndexOf('\n');
        lineEnd = length < 0 ? content.Length : lineStart + length;
        nextLine = lineEnd + 1;
        if (length > 0 && content[lineEnd - 1] == '\r')
            lineEnd--;
        return !content.AsSpan(lineStart..lineEnd).ContainsAny(Unseen);
    }

    bool ReadLine()
    {
        if (content.AsSpan(lineStart..lineEnd) is ['-', '-', '-', ..] or ['.', '.', '.', ..])
            return false;
        var indent = at - lineStart;
        var isItem = IsSign('-');
        Level inner;
        while (levels.TryPeek(out inner) && (indent < inner.Indent || (indent == inner.Indent && !inner.IsMapping && !isItem)))
            Close();
        if (levels.Count == 0)
            return indent == 0 && !tree.HasRoot && ReadNode(isFirst: true);
        if (indent == inner.Indent && isItem != inner.IsMapping)
        {
            EndValue();
            return ReadNode(isFirst: false);
        }

        // A list may stand right below its key.
        return due != Nothing && (indent > inner.Indent || isItem) && ReadNode(isFirst: true);
    }

    // An item or an entry; the first opens its collection.
    bool ReadNode(bool isFirst)
    {
        var isItem = false;
        while (IsSign('-'))
        {
            if (isFirst)
                OpenBlock(isMapping: false, at);
            due = ++at;
            if (IsLineDone())
                return true;
            isItem = isFirst = true;
        }

        if (isItem && content[at] is '[' or '{' or '>')
            return ReadValue();
        if (!TryScalar(Stops, out var scalar))
            return false;
        if (!IsKey(scalar))
            return isItem && EndsLine(scalar);
        if (isFirst)
            OpenBlock(isMapping: true, scalar.Start);
        Add(scalar);
        due = ++at;
        return IsLineDone() || ReadValue();
    }

    bool ReadValue() => content[at] switch
    {
        '[' or '{' => ReadBrackets() && IsLineDone(),
        '>' => ReadFolded(),
        _ => TryScalar(Stops, out var scalar) && EndsLine(scalar),
    };

    // Lines that are indented alike, and further in than what holds them; where a line has another form, the library joins them.
    bool ReadFolded()
    {
        if (content.AsSpan(at..lineEnd) is not Folded)
            return false;
        var (start, end, indent) = (at, at, Nothing);
        var text = new StringBuilder();
        for (var isBlank = false; nextLine < content.Length;)
        {
            var next = nextLine;
            if (!TryNextLine())
                return false;
            var line = content.AsSpan(lineStart..lineEnd);
            var spaces = line.IndexOfAnyExcept(' ');
            if (line.IsEmpty)
            {
                isBlank = true;
                continue;
            }

            if (spaces >= 0 && spaces < (indent == Nothing ? levels.Peek().Indent + 1 : indent))
            {
                nextLine = next;
                break;
            }

            if (spaces < 0 || isBlank || line[^1] == ' ' || (indent != Nothing && spaces != indent))
                return false;
            text.Append(indent == Nothing ? string.Empty : " ").Append(line[spaces..]);
            (end, indent) = (lineEnd, spaces);
        }

        due = Nothing;
        tree.Scalar(text.ToString(), NodeKind.Quoted, start, end);
        return text.Length > 0;
    }

    bool ReadBrackets()
    {
        due = Nothing;
        var depth = 0;
        var isOpening = false;
        var isComplete = false;
        do
        {
            if (!TryNextInBrackets() || tree.IsStopped)
                return false;
            var sign = content[at];
            if (sign is '[' or '{' && !isComplete && !tree.ExpectsKey)
            {
                tree.Open(isMapping: sign == '{', sign, at++);
                depth++;
                isOpening = true;
            }
            else if (sign is ']' or '}' && (isOpening || isComplete) && tree.Innermost?.Bracket == (sign == ']' ? '[' : '{'))
            {
                tree.Close(at++);
                depth--;
                isOpening = false;
                isComplete = true;
            }
            else if (sign == ',' && isComplete)
            {
                at++;
                isComplete = false;
            }
            else if (!isComplete && TryScalar(StopsInBrackets, out var scalar) && tree.ExpectsKey == IsKey(scalar))
            {
                isComplete = !tree.ExpectsKey;
                at += isComplete ? 0 : 1;
                isOpening = false;
                Add(scalar);
            }
            else
            {
                return false;
            }
        }
        while (depth > 0);
        return true;
    }

    // Brackets may go on in the next line, further in than what holds them.
    bool TryNextInBrackets()
    {
        while (IsLineDone())
        {
            if (!TryNextLine())
                return false;
        }

        return at - lineStart > levels.Peek().Indent;
    }

    // Ends before what stops it, or after the closing quote.
    bool TryScalar(SearchValues<char> stops, out Piece scalar)
    {
        var start = at;
        scalar = default;
        if (at == lineEnd)
            return false;
        if (content[at] is '"' or '\'')
        {
            // A backslash begins an escape in double quotes, and stands for itself in single ones.
            var rest = content.AsSpan(start + 1, lineEnd - start - 1);
            var length = content[start] == '"' ? rest.IndexOfAny('"', '\\') : rest.IndexOf('\'');
            at = start + length + 2;
            scalar = new(start, at, IsQuoted: true);
            return length >= 0 && content[at - 1] == content[start] && (at == lineEnd || content[at] != content[start]);
        }

        if (NeverFirst.Contains(content[at])
            || (content[at] == '-' && (at + 1 == lineEnd || content[at + 1] == ' ' || stops.Contains(content[at + 1]))))
            return false;
        for (; at < lineEnd; at++)
        {
            var length = content.AsSpan(at..lineEnd).IndexOfAny(stops);
            at = length < 0 ? lineEnd : at + length;
            if (at == lineEnd || IsStop())
                break;
            if (content[at] == '*' || (stops == StopsInBrackets && content[at] != '#'))
                return false;
        }

        scalar = new(start, start + content.AsSpan(start..at).TrimEnd(' ').Length, IsQuoted: false);
        return true;
    }

    bool IsStop() => content[at] switch
    {
        ':' => IsSign(':'),
        '#' => content[at - 1] == ' ',
        var bracket => bracket is ',' or ']' or '}',
    };

    bool IsKey(Piece scalar) =>
        IsSign(':') && at - scalar.Start <= LongestKey && content.AsSpan(scalar.Start..scalar.End) is not "<<";

    bool EndsLine(Piece scalar)
    {
        if (!IsLineDone())
            return false;
        Add(scalar);
        return true;
    }

    void Add(Piece scalar)
    {
        due = Nothing;
        var style = scalar.IsQuoted ? NodeKind.Quoted : YamlText.StyleOf(content.AsSpan(scalar.Start..scalar.End));
        tree.Scalar(style, scalar.Start, scalar.End);
    }

    void OpenBlock(bool isMapping, int start)
    {
        due = Nothing;
        tree.Open(isMapping, '\0', start);
        levels.Push(new(start - lineStart, isMapping));
    }

    void Close()
    {
        EndValue();
        levels.Pop();
        tree.Close(lineEnd);
    }

    void EndValue()
    {
        if (due == Nothing)
            return;
        tree.Scalar(NodeKind.Null, due, due);
        due = Nothing;
    }

    bool IsSign(char sign) => at < lineEnd && content[at] == sign && (at + 1 == lineEnd || content[at + 1] == ' ');

    bool IsLineDone()
    {
        SkipSpaces();
        return at == lineEnd || (content[at] == '#' && (at == lineStart || content[at - 1] == ' '));
    }

    void SkipSpaces()
    {
        while (at < lineEnd && content[at] == ' ')
            at++;
    }

    readonly record struct Level(int Indent, bool IsMapping);

    readonly record struct Piece(int Start, int End, bool IsQuoted);
}
