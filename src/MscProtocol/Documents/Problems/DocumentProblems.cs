using System.Globalization;

namespace MscProtocol.Documents;

/// <summary>The wording of every reason for which a document is refused.</summary>
static class DocumentProblems
{
    /// <summary>The id of a document that holds nothing.</summary>
    public const string EmptyId = "DOC-007";

    static readonly SourceSpan Beginning = new(new(1, 1), new(1, 1));

    /// <summary>Returns whether it is one of how YAML or JSON is written; those before, by number, are of any text.</summary>
    public static bool IsOfNotation(Problem problem) => string.CompareOrdinal(problem.Id, EmptyId) > 0;

    public static Problem TooLarge(long bytes, SourceSpan? at = null) => new("DOC-001",
        LocalizedText.Of(words => words.Document.TooLarge(Size(bytes))), at ?? Beginning);

    /// <summary>A file that cannot be opened at all.</summary>
    public static Problem Unopened(LocalizedText why) => new("DOC-018", why, Beginning);

    /// <summary>A file of another sort than text.</summary>
    public static Problem NoText(BinaryKind kind) => new("DOC-019", kind switch
    {
        BinaryKind.Word => LocalizedText.Of(words => words.Document.IsWord),
        BinaryKind.Excel => LocalizedText.Of(words => words.Document.IsExcel),
        BinaryKind.PowerPoint => LocalizedText.Of(words => words.Document.IsPowerPoint),
        BinaryKind.OldOffice => LocalizedText.Of(words => words.Document.IsOldOffice),
        BinaryKind.OpenDocument => LocalizedText.Of(words => words.Document.IsOpenDocument),
        BinaryKind.Pdf => LocalizedText.Of(words => words.Document.IsPdf),
        BinaryKind.RichText => LocalizedText.Of(words => words.Document.IsRichText),
        BinaryKind.Pages => LocalizedText.Of(words => words.Document.IsPages),
        BinaryKind.Mail => LocalizedText.Of(words => words.Document.IsMail),
        BinaryKind.Image => LocalizedText.Of(words => words.Document.IsImage),
        _ => LocalizedText.Of(words => words.Document.IsArchive),
    }, Beginning);

    public static Problem NoStudy { get; } = new("DOC-104", LocalizedText.Of(words => words.Document.NoStudy), Beginning);

    public static Problem SeveralStudies { get; } = new("DOC-105", LocalizedText.Of(words => words.Document.SeveralStudies), Beginning);

    public static Problem TooManyEntries(int most, SourceSpan span) => new("DOC-106",
        LocalizedText.Of(words => words.Document.TooManyEntries(most)), span);

    public static Problem NoneOfSource(LocalizedText lack) => new("DOC-103", lack, Beginning);

    public static Problem BrokenXml(SourceSpan span) => new("DOC-107", LocalizedText.Of(words => words.Document.BrokenXml), span);

    public static Problem UnclosedCell(SourceSpan span) => new("DOC-108", LocalizedText.Of(words => words.Document.UnclosedCell), span);

    public static Problem TooManyCells(int found, int columns, SourceSpan span) => new("DOC-109",
        LocalizedText.Of(words => words.Document.TooManyCells(found, columns)), span);

    public static Problem BrokenWorkbook { get; } =
        new("DOC-019", LocalizedText.Of(words => words.Document.BrokenWorkbook), Beginning);

    public static Problem TooDeep(int depth, SourceSpan span) => new("DOC-002",
        LocalizedText.Of(words => words.Document.TooDeep(depth)), span);

    public static Problem TooManyNodes(int nodes, SourceSpan span) => new("DOC-003",
        LocalizedText.Of(words => words.Document.TooManyNodes(nodes)), span);

    public static Problem Utf16 { get; } = new("DOC-004", LocalizedText.Of(words => words.Document.Utf16), Beginning);

    public static Problem InvalidUtf8(byte found, SourceSpan span) => new("DOC-005",
        LocalizedText.Of(words => words.Document.InvalidUtf8(found)), span);

    public static Problem ControlCharacter(char found, SourceSpan span) => new("DOC-006", found == '\0'
        ? LocalizedText.Of(words => words.Document.Nul)
        : LocalizedText.Of(words => words.Document.UnseenCharacter((int)found)), span);

    public static Problem HalfCharacter(SourceSpan span) => new("DOC-006", LocalizedText.Of(words => words.Document.HalfCharacter), span);

    public static Problem Empty(SourceSpan span) => new(EmptyId, LocalizedText.Of(words => words.Document.Empty), span);

    public static Problem SecondDocument(SourceSpan span) => new("DOC-008", LocalizedText.Of(words => words.Document.SecondDocument), span);

    public static Problem Anchor(string word, SourceSpan span) => new("DOC-009",
        LocalizedText.Of(words => words.Document.Anchor(Short(word))), span);

    public static Problem Alias(string word, SourceSpan span) => new("DOC-010",
        LocalizedText.Of(words => words.Document.Alias(Short(word))), span);

    public static Problem MergeKey(SourceSpan span) => new("DOC-011", LocalizedText.Of(words => words.Document.MergeKey), span);

    public static Problem Tag(string word, SourceSpan span) => new("DOC-012",
        LocalizedText.Of(words => words.Document.Tag(Short(word))), span);

    public static Problem ComplexKey(SourceSpan span) => new("DOC-013", LocalizedText.Of(words => words.Document.ComplexKey), span);

    public static Problem Unclosed(char bracket, SourceSpan span) => new("DOC-015",
        LocalizedText.Of(words => words.Document.Unclosed(bracket == '[', bracket, Closing(bracket))), span);

    public static Problem UnclosedQuote(char quote, SourceSpan span) => new("DOC-016",
        LocalizedText.Of(words => words.Document.UnclosedQuote(quote)), span);

    public static Problem EmptyBlock(string sign, SourceSpan span) => new("DOC-017",
        LocalizedText.Of(words => words.Document.EmptyBlock(Short(sign))), span);

    public static Problem Tab(SourceSpan span) => Syntax(span, LocalizedText.Of(words => words.Document.Tab));

    public static Problem Escape(string word, SourceSpan span) => Syntax(span, LocalizedText.Of(words => words.Document.Escape(word)));

    public static Problem MustBeQuoted(string word, SourceSpan span) => Syntax(span,
        LocalizedText.Of(words => words.Document.MustBeQuoted(word)));

    public static Problem Comparison(string sign, SourceSpan span) => Syntax(span,
        LocalizedText.Of(words => words.Document.Comparison(sign)));

    public static Problem Directive(SourceSpan span) => Syntax(span, LocalizedText.Of(words => words.Document.Directive));

    public static Problem SpacesAboveBlock(SourceSpan span) => Syntax(span, LocalizedText.Of(words => words.Document.SpacesAboveBlock));

    public static Problem ColonInValue(SourceSpan span) => Syntax(span, LocalizedText.Of(words => words.Document.ColonInValue));

    public static Problem ContinuesAbove(SourceSpan span) => Syntax(span, LocalizedText.Of(words => words.Document.ContinuesAbove));

    public static Problem Indentation(SourceSpan span) => Syntax(span, LocalizedText.Of(words => words.Document.Indentation));

    public static Problem MissingColon(SourceSpan span) => Syntax(span, LocalizedText.Of(words => words.Document.MissingColon));

    public static Problem MissingName(SourceSpan span) => Syntax(span, LocalizedText.Of(words => words.Document.MissingName));

    public static Problem NotInList(SourceSpan span) => Syntax(span, LocalizedText.Of(words => words.Document.NotInList));

    public static Problem ListOnFieldLine(SourceSpan span) => Syntax(span, LocalizedText.Of(words => words.Document.ListOnFieldLine));

    public static Problem TextAfterEnd(SourceSpan span) => Syntax(span, LocalizedText.Of(words => words.Document.TextAfterEnd));

    public static Problem InBrackets(char found, char bracket, SourcePosition opened, SourceSpan span) => Syntax(span,
        LocalizedText.Of(words =>
            words.Document.InBrackets(found, bracket == '[', bracket, opened.Line, opened.Column, Closing(bracket))));

    public static Problem Unexpected(char found, SourceSpan span) => Syntax(span,
        LocalizedText.Of(words => words.Document.Unexpected(found)));

    public static Problem CommentSpace(SourceSpan span) => Syntax(span, LocalizedText.Of(words => words.Document.CommentSpace));

    public static Problem ExtraComma(SourceSpan span) => Syntax(span, LocalizedText.Of(words => words.Document.ExtraComma));

    public static Problem MissingComma(SourceSpan span) => Syntax(span, LocalizedText.Of(words => words.Document.MissingComma));

    public static Problem JsonColon(SourceSpan span) => Syntax(span, LocalizedText.Of(words => words.Document.JsonColon));

    public static Problem JsonComment(SourceSpan span) => Syntax(span, LocalizedText.Of(words => words.Document.JsonComment));

    public static Problem JsonWord(SourceSpan span) => Syntax(span, LocalizedText.Of(words => words.Document.JsonWord));

    public static Problem JsonNumber(SourceSpan span) => Syntax(span, LocalizedText.Of(words => words.Document.JsonNumber));

    public static Problem JsonLineInText(SourceSpan span) => Syntax(span, LocalizedText.Of(words => words.Document.JsonLineInText));

    public static Problem JsonAfterEnd(SourceSpan span) => Syntax(span, LocalizedText.Of(words => words.Document.JsonAfterEnd));

    static Problem Syntax(SourceSpan span, LocalizedText message) => new("DOC-014", message, span);

    static string Short(string word) => word.Length <= 40 ? word : string.Concat(word.AsSpan(0, 40), "…");

    static char Closing(char bracket) => bracket == '[' ? ']' : '}';

    static string Size(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1048576m:0.###} MiB");
}
