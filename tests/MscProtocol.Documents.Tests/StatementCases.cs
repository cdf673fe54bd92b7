namespace MscProtocol.Documents.Tests;

/// <summary>Tables of sentences, each under its heading, with the facts that they state below them; no value is none.</summary>
static class StatementCases
{
    public static IEnumerable<TestCaseData> Of(string table)
    {
        var heading = string.Empty;
        var sentence = string.Empty;
        foreach (var line in table.Split('\n'))
        {
            if (line.StartsWith("# ", StringComparison.Ordinal))
                heading = line[2..];
            else if (!line.StartsWith(' '))
                sentence = line;
            else if (line.IndexOf(" =", StringComparison.Ordinal) is > 0 and var end)
                yield return new TestCaseData(heading, sentence, line[..end].Trim(), line[(end + 2)..].Trim());
        }
    }

    public static IEnumerable<string> Stated(string heading, string sentence, string path)
    {
        var title = sentence.Any(character => character > '\u2E80')
            ? "间充质干细胞治疗脓毒性休克的临床试验方案"
            : "Mesenchymal stromal cells in septic shock: study protocol of a clinical trial";
        var file = new WordFile().Text(title).Heading(1, heading).Text(sentence).Bytes();
        var document = ProtocolDocument.Read(new MemoryStream(file), "protocol.docx", sources: PaperSources.All);
        return document.Facts.Where(fact => fact.Path == path).Select(fact => fact.Value);
    }
}
