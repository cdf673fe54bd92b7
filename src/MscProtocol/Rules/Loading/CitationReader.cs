using MscProtocol.Documents;

namespace MscProtocol.Rules;

/// <summary>Reads lists of sources: the shipped <c>citations.yaml</c>, and those that a rule set brings itself.</summary>
static class CitationReader
{
    /// <summary>The keys of a source.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["id", "kind", "text", "doi", "pmid", "nct", "url", "read"];

    static readonly string[] Kinds =
        ["standard", "guidance", "trial", "protocol", "review", "registry", "label", "dataset", "regulation", "house"];

    static readonly string[] Readings = ["primary", "secondary", "inferred"];

    /// <summary>The shipped sources by their ids.</summary>
    public static Lazy<IReadOnlyDictionary<string, Citation>> Shipped { get; } = new(ReadShipped);

    /// <summary>Adds the sources of the file <c>citations.yaml</c>; reports what is wrong with them.</summary>
    public static void Read(StrictFile file, Dictionary<string, Citation> into)
    {
        if (Section.Open(file.Root, file, RuleParts.Sources, "citations") is { } section)
            Read(section.RequireList("citations"), file, into);
    }

    /// <summary>Adds the sources of <paramref name="nodes"/>; reports what is wrong with them.</summary>
    public static void Read(IReadOnlyList<Node> nodes, StrictFile file, Dictionary<string, Citation> into)
    {
        foreach (var node in nodes)
        {
            if (Section.Open(node, file, RuleParts.Source, [.. Keys]) is not { } section)
                continue;
            var id = section.RequireScalar("id");
            var kind = section.RequireScalar("kind");
            var text = section.RequireText("text");
            if (kind is not null && !Kinds.Contains(kind.Text))
                file.Report(StrictFaults.UnknownWord(kind.Text, "kind of citation", Kinds), kind.Span);
            var read = section.FindScalar("read");
            if (read is not null && !Readings.Contains(read.Text))
                file.Report(StrictFaults.UnknownWord(read.Text, "way of reading", Readings), read.Span);
            var link = Link(section);
            if (link is null && kind?.Text != "house")
                file.Report(RuleFaults.NoLink(), section.Start);
            if (id is null || kind is null || text is null)
                continue;
            var citation = new Citation(id.Text, kind.Text, text, link)
            {
                Doi = section.FindScalar("doi")?.Text,
                Pmid = section.FindScalar("pmid")?.Text,
                Nct = section.FindScalar("nct")?.Text,
                Read = read?.Text,
            };
            if (!into.TryAdd(id.Text, citation))
                file.Report(RuleFaults.RepeatedCitation(id.Text), id.Span);
        }
    }

    static Dictionary<string, Citation> ReadShipped()
    {
        List<SourceProblem> problems = [];
        Dictionary<string, Citation> citations = new(StringComparer.Ordinal);
        var document = RuleFolder.Shipped.Read(RuleSetFiles.Citations)!;
        Read(new StrictFile(document.Text, document.Root!, problems, RuleFaults.Family), citations);
        return problems.Count == 0 ? citations : throw new InvalidOperationException(problems[0].ToString());
    }

    static string? Link(Section section)
    {
        if (section.FindScalar("url") is { } url)
            return url.Text;
        if (section.FindScalar("doi") is { } doi)
            return $"https://doi.org/{doi.Text}";
        if (section.FindScalar("pmid") is { } pmid)
            return $"https://pubmed.ncbi.nlm.nih.gov/{pmid.Text}/";
        return section.FindScalar("nct") is { } nct ? $"https://clinicaltrials.gov/study/{nct.Text}" : null;
    }
}
