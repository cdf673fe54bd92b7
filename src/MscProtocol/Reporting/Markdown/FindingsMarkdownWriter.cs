using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>Writes reports as Markdown that fits a comment on a pull request.</summary>
sealed class FindingsMarkdownWriter(TextWriter output, Language language)
{
    // The most that GitHub takes for a comment, and of it what is kept for the table of files and the last sentence.
    const int Most = 65_536;
    const int MostOfTable = Most / 4;
    const int LastSentence = 500;

    public void Write(CheckRun run)
    {
        var summary = run.Summary;
        var checkedFiles = string.Concat(summary.Checked.Select(files => Markdown.Text(RunWording.Checked(files).In(language)) + "\n"));
        var head = $"## {ToolIdentity.Name}: {RunWording.OutcomeOf(summary).In(language)}\n\n{Table(run.Reports)}"
            + $"{checkedFiles}{RunWording.Totals(summary).In(language)}\n\n";
        var sections = run.Reports.Select(report => new Section(Heading(report), [.. MarkdownBlock.Of(report, language)])).ToList();
        var chosen = Choose(sections, Most - LastSentence - head.Length);

        output.Write(head);
        foreach (var section in sections.Where(section => section.Blocks.Any(chosen.Contains)))
        {
            output.Write(section.Heading);
            foreach (var block in section.Blocks.Where(chosen.Contains))
                output.Write(block.Text);
        }

        if (sections.Sum(section => section.Blocks.Count) - chosen.Count is var leftOut and > 0)
            output.Write($"{MarkdownWording.LeftOut(leftOut).In(language)}\n");
    }

    // What weighs most comes first, as much of it as there is room for.
    static HashSet<MarkdownBlock> Choose(IReadOnlyList<Section> sections, int room)
    {
        HashSet<MarkdownBlock> chosen = new(ReferenceEqualityComparer.Instance);
        HashSet<Section> begun = [];
        var candidates = sections.SelectMany(section => section.Blocks.Select(block => (Section: section, Block: block)));
        foreach (var (section, block) in candidates.OrderByDescending(candidate => candidate.Block.Weight))
        {
            var length = block.Text.Length + (begun.Contains(section) ? 0 : section.Heading.Length);
            if (length > room)
                continue;
            room -= length;
            begun.Add(section);
            chosen.Add(block);
        }

        return chosen;
    }

    string Table(IReadOnlyList<Report> reports)
    {
        var headings = Markdown.Row(RunWording.Headings.Select(heading => heading.In(language)));
        var table = $"{headings}\n| --- | ---: | ---: | ---: | ---: | ---: |\n";
        for (var i = 0; i < reports.Count; i++)
        {
            var row = Row(reports[i]);
            if (table.Length + row.Length > MostOfTable)
                return $"{table}| {MarkdownWording.FurtherFiles(reports.Count - i).In(language)} | | | | | |\n\n";
            table += row;
        }

        return table + "\n";
    }

    string Row(Report report)
    {
        var name = Markdown.CodeInTable(report.Source.Name);
        if (!report.IsComplete)
            name = LocalizedText.Same(name).Told(RunWording.OutcomeOf(report)).In(language);
        if (report.Refusals.Count > 0)
            return $"| {name} | | | | | |\n";
        var count = FindingCounts.Of(report.Findings);
        int[] counts = [count.Errors, count.Warnings, count.Infos, count.Waived, report.Counts.NotStated];
        return Markdown.Row(counts.Select(Phrases.Number).Prepend(name)) + "\n";
    }

    static string Heading(Report report) => $"### {Markdown.Code(report.Source.Name)}\n\n";

    /// <summary>What is said of one file.</summary>
    sealed class Section(string heading, IReadOnlyList<MarkdownBlock> blocks)
    {
        public string Heading => heading;

        public IReadOnlyList<MarkdownBlock> Blocks => blocks;
    }
}
