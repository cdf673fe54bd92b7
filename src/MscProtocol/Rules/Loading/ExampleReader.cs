using MscProtocol.Documents;

namespace MscProtocol.Rules;

/// <summary>Reads the examples of a rule.</summary>
static class ExampleReader
{
    static readonly string[] Kinds = ["passes", "fails", "ignores"];
    static readonly string[] Ignored = ["notStated", "notApplicable"];

    /// <summary>Returns the examples; reports wrong ones, and a kind of which there is none.</summary>
    public static IReadOnlyList<RuleExample> Read(Section section)
    {
        if (section.Require("examples") is not { } list)
            return [];
        var nodes = section.File.List(list, "examples");
        List<RuleExample> examples = new(nodes.Count);
        Span<bool> seen = stackalloc bool[Kinds.Length];
        foreach (var node in nodes)
        {
            if (Section.Open(node, section.File, RuleParts.Example, "passes", "fails", "ignores", "at", "verdict") is not { } example)
                continue;
            if (FindOnlyKind(example) is not { } kind)
            {
                section.File.Report(RuleFaults.BadExample(), example.Start);
                continue;
            }

            seen[kind] = true;
            if (Read(example, Kinds[kind]) is { } read)
                examples.Add(read);
        }

        for (var kind = 0; kind < seen.Length; kind++)
        {
            if (!seen[kind])
                section.File.Report(RuleFaults.MissingExample(Kinds[kind]), list.Span);
        }

        return [.. examples];
    }

    static int? FindOnlyKind(Section example)
    {
        int? only = null;
        for (var kind = 0; kind < Kinds.Length; kind++)
        {
            if (example.Node.Find(Kinds[kind]) is null)
                continue;
            if (only is not null)
                return null;
            only = kind;
        }

        return only;
    }

    static RuleExample? Read(Section example, string kind)
    {
        var protocol = example.Node.Find(kind)!;
        var at = kind == "fails" ? example.RequireScalar("at") : null;
        var verdict = kind switch
        {
            "passes" => Verdict.Passed,
            "fails" => Verdict.Failed,
            _ => ReadIgnored(example),
        };
        return verdict is { } expected ? new(expected, protocol, at?.Text, example.Start) : null;
    }

    static Verdict? ReadIgnored(Section example)
    {
        if (example.RequireScalar("verdict") is not { } word)
            return null;
        if (Ignored.Contains(word.Text))
            return word.Text == "notStated" ? Verdict.NotStated : Verdict.NotApplicable;
        example.File.Report(StrictFaults.UnknownWord(word.Text, "verdict here", Ignored), word.Span);
        return null;
    }
}
