namespace MscProtocol.Tests.Documents;

/// <summary>Cuts pieces out of texts, and changes texts.</summary>
static class Texts
{
    /// <summary>Cuts a stretch out of a text; line breaks inside become '\n'.</summary>
    public static string Cut(SourceText text, SourceSpan span)
    {
        var lines = Enumerable.Range(span.Start.Line, span.End.Line - span.Start.Line + 1).Select(text.LineAt).ToArray();
        lines[^1] = lines[^1][..(span.End.Column - 1)];
        lines[0] = lines[0][(span.Start.Column - 1)..];
        return string.Join('\n', lines);
    }

    /// <summary>Puts pieces into a text, each in place of so many characters at a place.</summary>
    public static string Mutate(string text, (int At, int Removed, string Inserted)[] changes)
    {
        foreach (var (at, removed, inserted) in changes)
        {
            var start = at % (text.Length + 1);
            text = string.Concat(text.AsSpan(0, start), inserted, text.AsSpan(Math.Min(start + removed, text.Length)));
        }

        return text;
    }
}
