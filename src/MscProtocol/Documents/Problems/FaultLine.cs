namespace MscProtocol.Documents;

/// <summary>The line of a text in which a parser met a fault, seen as its author sees it.</summary>
sealed class FaultLine
{
    readonly SourceText text;
    readonly string content;
    readonly int end;

    /// <summary>Looks at the line around <paramref name="at"/>; where only blank space follows, at the end of the document.</summary>
    public FaultLine(SourceText text, int at)
    {
        this.text = text;
        content = text.Content;
        At = Math.Clamp(at, 0, content.Length);
        IsAtEnd = content.AsSpan(At).IsWhiteSpace();
        Start = content.AsSpan(0, At).LastIndexOfAny('\r', '\n') + 1;
        var length = content.AsSpan(Start).IndexOfAny('\r', '\n');
        end = length < 0 ? content.Length : Start + length;
        FirstWord = end - content.AsSpan(Start, end - Start).TrimStart().Length;
    }

    /// <summary>The offset of the fault.</summary>
    public int At { get; }

    /// <summary>The offset of the line's first character.</summary>
    public int Start { get; }

    /// <summary>The offset of the line's first character that is not blank.</summary>
    public int FirstWord { get; }

    /// <summary>How far the line is indented.</summary>
    public int Indent => FirstWord - Start;

    /// <summary>Whether nothing but blank space follows.</summary>
    public bool IsAtEnd { get; }

    /// <summary>Whether the line begins with the fault.</summary>
    public bool IsFirstWord => At <= FirstWord;

    /// <summary>Whether the line is a list item or has a name with a colon.</summary>
    public bool HasForm => content[FirstWord..end] is var words && (words is ['-', ' ', ..] || words.Contains(": ") || words.EndsWith(':'));

    /// <summary>The place of the tab that indents the line, if one does.</summary>
    public SourceSpan? Tab =>
        content.IndexOf('\t', Start, Indent) is var tab and >= 0 ? text.CharacterAt(tab) : null;

    /// <summary>Whether a closing quote or bracket comes before the fault.</summary>
    public bool FollowsClosing => content[Start..At].TrimEnd() is [.., '"' or '\'' or ']' or '}'];

    /// <summary>The character at the fault; NUL at the end of the document.</summary>
    public char Found => At < content.Length ? content[At] : '\0';

    /// <summary>The signs at the fault, such as <c>&gt;=</c>.</summary>
    public string Sign => content[At..Math.Min(At + (At + 1 < content.Length && content[At + 1] == '=' ? 2 : 1), content.Length)];

    /// <summary>The place of the character at the fault.</summary>
    public SourceSpan Character => text.CharacterAt(At);

    /// <summary>The place of the line from its first word.</summary>
    public SourceSpan Word => text.SpanAt(FirstWord, Math.Max(FirstWord, Start + content[Start..end].TrimEnd().Length));

    /// <summary>The place of the line from its first word up to the fault.</summary>
    public SourceSpan UpToFault => text.SpanAt(Math.Min(FirstWord, At), At);
}
