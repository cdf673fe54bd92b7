using MscProtocol.Documents;

namespace MscProtocol.Reading;

/// <summary>Cuts a table with delimiters, as RFC 4180 describes it, into its rows.</summary>
/// <param name="whole">The text.</param>
/// <param name="limits">What is taken of a row at most.</param>
sealed class TableCutter(SourceText whole, DocumentLimits limits)
{
    readonly string content = whole.Content;
    int at;
    int line;

    /// <summary>Returns the rows below the first, which names the columns. What is broken is told, and the rest goes on.</summary>
    public IEnumerable<FileRecord> Cut()
    {
        var end = content.AsSpan().IndexOfAny('\r', '\n') is >= 0 and var first ? first : content.Length;
        var delimiter = ",;\t".MaxBy(sign => content.AsSpan(0, end).Count(sign));
        var names = Row(delimiter, out _).ConvertAll(cell => cell.Text.Trim());
        while (at < content.Length)
        {
            var start = at;
            var cells = Row(delimiter, out var open);
            if (cells is [{ Text.Length: 0 }])
                continue;
            yield return Record(names, cells, start, open);
        }
    }

    FileRecord Record(List<string> names, List<ScalarNode> cells, int start, int? open)
    {
        SourceText part = new(whole.Name, content[start..at], whole.PositionAt(start, ref line));
        if (open is { } quote)
            return new(part) { Problem = DocumentProblems.UnclosedCell(whole.CharacterAt(quote)) };
        if (at - start > limits.Bytes)
            return new(part) { Problem = DocumentProblems.TooLarge(limits.Bytes, whole.CharacterAt(start)) };
        if (cells.Count > names.Count)
            return new(part) { Problem = DocumentProblems.TooManyCells(cells.Count, names.Count, cells[names.Count].Span) };
        List<MappingEntry> entries =
        [
            .. cells.Zip(names)
                .Where(pair => pair.First.Text.Length > 0)
                .Select(pair => new MappingEntry(new(pair.Second, NodeKind.Plain, pair.First.Span), pair.First)),
        ];
        return new(part) { Root = GivenNodes.Mapping(entries, whole.CharacterAt(start)) };
    }

    // Passes the next row; open is where the quote stands that is never closed.
    List<ScalarNode> Row(char delimiter, out int? open)
    {
        List<ScalarNode> cells = [];
        open = null;
        while (true)
        {
            cells.Add(Cell(delimiter, ref open));
            if (at < content.Length && content[at] == delimiter)
            {
                at++;
                continue;
            }

            at += at + 1 < content.Length && content[at] == '\r' && content[at + 1] == '\n' ? 2 : at < content.Length ? 1 : 0;
            return cells;
        }
    }

    ScalarNode Cell(char delimiter, ref int? open)
    {
        var start = at;
        var isQuoted = at < content.Length && content[at] == '"';
        if (isQuoted)
            at = EndOfQuoted(ref open);
        var end = at;
        if (content.AsSpan(at).IndexOfAny(delimiter, '\r', '\n') is >= 0 and var rest)
            at += rest;
        else
            at = content.Length;
        var span = whole.SpanAt(start, at);
        var written = isQuoted && open is null
            ? Cleaning.OfQuoted(WrittenText.Of(content, start + 1, end - 1))
            : WrittenText.Of(content, start, at);
        return Cleaning.Readable(written).At(whole, span);
    }

    // Behind the quote that closes the cell.
    int EndOfQuoted(ref int? open)
    {
        for (var end = at + 1; (end = content.IndexOf('"', end)) >= 0; end += 2)
        {
            if (end + 1 == content.Length || content[end + 1] != '"')
                return end + 1;
        }

        open = at;
        return content.Length;
    }
}
