using MscProtocol.Documents;

namespace MscProtocol.Rules;

/// <summary>Reads which sources a rule or a parameter rests on.</summary>
static class CiteReader
{
    /// <summary>Returns the sources under <c>cite</c>; reports those that do not exist, and a rule without any.</summary>
    public static IReadOnlyList<RuleCitation> Read(Section section, IReadOnlyDictionary<string, Citation> citations)
    {
        List<RuleCitation> cited = [];
        foreach (var node in section.RequireList("cite"))
        {
            if (Section.Open(node, section.File, RuleParts.CitedSource, "source", "at") is not { } cite
                || cite.RequireScalar("source") is not { } source)
                continue;
            if (Find(source, section.File, citations) is { } citation)
                cited.Add(new(citation, cite.FindText("at")));
        }

        return [.. cited];
    }

    /// <summary>Returns the source named by <paramref name="id"/>; reports where there is none.</summary>
    public static Citation? Find(ScalarNode id, StrictFile file, IReadOnlyDictionary<string, Citation> citations)
    {
        if (citations.TryGetValue(id.Text, out var citation))
            return citation;
        file.Report(RuleFaults.UnknownCitation(id.Text, citations.Keys), id.Span);
        return null;
    }
}
