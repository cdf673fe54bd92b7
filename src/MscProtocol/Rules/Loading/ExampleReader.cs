namespace MscProtocol.Rules.Loading;

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
        List<RuleExample> examples = [];
        HashSet<string> seen = [];
        foreach (var node in section.File.List(list, "examples"))
        {
            if (Section.Open(node, section.File, Parts.Example, "passes", "fails", "ignores", "at", "verdict") is not { } example)
                continue;
            if (Kinds.Where(kind => example.Node.Find(kind) is not null).ToList() is not [var kind])
            {
                section.File.Report(RuleProblems.BadExample(), example.Start);
                continue;
            }

            seen.Add(kind);
            if (Read(example, kind) is { } read)
                examples.Add(read);
        }

        foreach (var kind in Kinds.Where(kind => !seen.Contains(kind)))
            section.File.Report(RuleProblems.MissingExample(kind), list.Span);
        return examples;
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
        example.File.Report(RuleProblems.UnknownWord(word.Text, "verdict here", Ignored), word.Span);
        return null;
    }
}
