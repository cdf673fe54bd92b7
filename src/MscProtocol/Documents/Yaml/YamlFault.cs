using YamlDotNet.Core;

namespace MscProtocol.Documents;

/// <summary>Turns what the YAML parser trips over into what the author is to change.</summary>
static class YamlFault
{
    /// <summary>Explains a fault that the parser met when it had looked ahead as far as <paramref name="cursor"/>.</summary>
    public static Problem Explain(Exception fault, int cursor, TreeBuilder tree)
    {
        var says = fault.Message;
        if (says.Contains("tab ") && new FaultLine(tree.Text, cursor).Tab is { } tab)
        {
            return DocumentProblems.Tab(tab);
        }

        var line = new FaultLine(tree.Text, fault is YamlException located ? (int)located.Start.Index : cursor);
        return Quoted(fault, line, cursor, tree) ?? InBrackets(fault, line, tree) ?? ByMessage(says, line, tree);
    }

    static Problem? Quoted(Exception fault, FaultLine line, int cursor, TreeBuilder tree)
    {
        var content = tree.Text.Content;
        var says = fault.Message;
        if (says.Contains("wrong indentation") || says.Contains("end of stream") || says.Contains("document indicator"))
        {
            return line.Found is '"' or '\'' ? DocumentProblems.UnclosedQuote(line.Found, line.Character) : null;
        }

        if (fault is not ArgumentException && !says.Contains("quoted scalar, "))
        {
            return null;
        }

        var sign = content.AsSpan(0, Math.Min(cursor + 1, content.Length)).LastIndexOf('\\');
        var end = Math.Min(sign + 2, content.Length);
        return sign < tree.Reached ? null : DocumentProblems.Escape(content[sign..end], tree.Text.SpanAt(sign, end));
    }

    static Problem? InBrackets(Exception fault, FaultLine line, TreeBuilder tree)
    {
        var text = tree.Text;
        if (BracketScan.FindOpen(text.Content, tree.OpenBrackets, tree.Reached, line.At) is not { } opened)
        {
            return null;
        }

        var opening = new FaultLine(text, opened);
        var isOutdented = line.IsFirstWord && line.Start > opening.Start && line.Indent <= opening.Indent;
        var bracket = text.Content[opened];
        return line.IsAtEnd || isOutdented || fault is not YamlException
            ? DocumentProblems.Unclosed(bracket, text.CharacterAt(opened))
            : DocumentProblems.InBrackets(line.Found, bracket, text.PositionAt(opened), line.Character);
    }

    static Problem ByMessage(string says, FaultLine line, TreeBuilder tree) => says switch
    {
        _ when line.Tab is { } tab => DocumentProblems.Tab(tab),
        _ when says.Contains("invalid comment") => DocumentProblems.CommentSpace(line.Character),
        _ when says.Contains("first") => DocumentProblems.SpacesAboveBlock(line.Character),
        _ when line.Found == '>' => DocumentProblems.Comparison(line.Sign, line.Character),
        _ when says.Contains("block scalar, ") => DocumentProblems.MustBeQuoted(line.Sign, line.Character),
        _ when says.Contains("cannot start any token") || says.Contains("anchor") || says.Contains("a tag, ")
            => DocumentProblems.MustBeQuoted(line.Sign, line.Character),
        _ when says.Contains("invalid mapping") || says.Contains("Mapping values")
            => tree.Reached > line.Start ? DocumentProblems.ColonInValue(line.Character) : DocumentProblems.ContinuesAbove(line.UpToFault),
        _ when says.Contains("Block sequence entries") => DocumentProblems.ListOnFieldLine(line.Character),
        _ when line.Found is ']' or '}' => DocumentProblems.Unexpected(line.Found, line.Character),
        _ when line.IsFirstWord && says.Contains("'-'") => DocumentProblems.NotInList(line.Word),
        _ when line.IsFirstWord && says.Contains("expected") && !line.IsAtEnd
            => line.HasForm ? DocumentProblems.Indentation(line.Word) : DocumentProblems.MissingColon(line.Word),
        _ when line.FollowsClosing => DocumentProblems.TextAfterEnd(line.Character),
        _ => DocumentProblems.Unexpected(line.Found, line.Character),
    };
}
