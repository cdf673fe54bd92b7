using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>All sentences about what files and runs come to.</summary>
static class RunWording
{
    // So many rule sets are named on the line that people read; a report as JSON names them all.
    const int MostNamed = 5;
    const int MostWaiting = 4;

    /// <summary>What one file comes to.</summary>
    public static LocalizedText OutcomeOf(Report report) =>
        report.Refusals.Count > 0 ? SharedWords.CannotBeRead
        : !report.GivesCells ? LocalizedText.Of(words => words.Run.NoCells)
        : AndNotRead(OutcomeOf(FindingCounts.Of(report.Findings), report.Counts.Faulted), report.NotRead.Count);

    // What is spoken of and was not read may be right or wrong: nothing that has any is called clean.
    static LocalizedText AndNotRead(LocalizedText outcome, int notRead) => notRead == 0
        ? outcome
        : LocalizedText.Of((words, language) => words.Run.OutcomeWithNotRead(outcome.In(language), notRead));

    /// <summary>What a run comes to, in a heading.</summary>
    public static LocalizedText OutcomeOf(RunSummary run)
    {
        var outcome = OutcomeOf(run.Findings, run.Verdicts.Faulted);
        return run.Refused == 0 ? outcome
            : LocalizedText.Of((words, language) => words.Run.OutcomeWithRefused(outcome.In(language), run.Refused));
    }

    /// <summary>How many facts a record could not state, and how to ask for them all the same.</summary>
    public static LocalizedText NotCarried(Report report) => LocalizedText.Of(words => words.Run.NotCarried(report.NotCarried.Count));

    /// <summary>The headings of the table of files, by column.</summary>
    public static IReadOnlyList<LocalizedText> Headings { get; } =
    [
        LocalizedText.Of(words => words.Report.File),
        LocalizedText.Of(words => words.Report.Errors),
        LocalizedText.Of(words => words.Report.Warnings),
        SharedWords.Info.Heading(),
        SharedWords.Waived.Heading(),
        SharedWords.NotStated.Heading(),
    ];

    /// <summary>How to have more than a line a finding.</summary>
    public static LocalizedText Brief { get; } = LocalizedText.Of(words => words.Run.Brief);

    /// <summary>How much will be asked once more is stated; <see langword="null"/> where nothing waits.</summary>
    public static LocalizedText? Waiting(Report report)
    {
        var facts = OpenFact.Of(report);
        var rules = facts.SelectMany(fact => fact.Rules).Distinct().Count();
        return rules == 0 ? null : LocalizedText.Of(words => words.Run.Waiting(rules, facts.Count));
    }

    /// <summary>Which rules wait for a field.</summary>
    public static LocalizedText WaitFor(OpenFact fact) => LocalizedText.Of(words => words.Run.WaitFor(fact.Path, fact.Rules));

    /// <summary>Which rules wait for which fields: all, or briefly those that ask for each, and the other fields in a line.</summary>
    public static IEnumerable<LocalizedText> WaitFor(IReadOnlyList<OpenFact> facts, bool inFull) =>
        inFull ? facts.Select(WaitFor) : facts.Where(fact => fact.IsAskedFor).Select(Briefly).Concat(
            facts.Where(fact => !fact.IsAskedFor).Select(fact => fact.Path).ToList() is { Count: > 0 } others
                ? [LocalizedText.Of(words => words.Run.OnlyHeld(others))]
                : []);

    static LocalizedText Briefly(OpenFact fact) => fact.Rules.Count <= MostWaiting + 1 ? WaitFor(fact)
        : LocalizedText.Of(words => words.Run.WaitForSome(fact.Path, fact.Rules.Take(MostWaiting), fact.Rules.Count - MostWaiting));

    /// <summary>The heading of what rules wait for.</summary>
    public static LocalizedText WaitingFacts { get; } = LocalizedText.Of(words => words.Run.WaitingFacts);

    public static LocalizedText FindingsOf(FindingCounts findings)
    {
        if (findings is (0, 0, 0, 0))
            return LocalizedText.Of(words => words.Run.NoFindings);
        var waived = findings.Waived == 0 ? SharedWords.Nothing : LocalizedText.Of(words => words.Run.Waived(findings.Waived));
        return LocalizedText.Of((words, language) =>
            words.Run.Findings(findings.Errors, findings.Warnings, findings.Infos, waived.In(language)));
    }

    public static LocalizedText Checked(CheckedFiles run)
    {
        var refused = run.Refused == 0 ? SharedWords.Nothing : LocalizedText.Of(words => words.Run.Refused(run.Refused));
        var sets = run.RuleSets.Count > MostNamed
            ? Counted(run.RuleSets)
            : run.RuleSets.Select(set => $"{set.Name} {set.Version}").Listed();
        var against = run.RuleSets.Count == 0 ? SharedWords.Nothing
            : LocalizedText.Of((words, language) => words.Run.Against(sets.In(language)));
        var followed = run.Configuration is null
            ? SharedWords.Nothing
            : LocalizedText.Of(words => words.Run.Followed(run.Configuration));
        return LocalizedText.Of((words, language) =>
            words.Run.Checked(run.Files, refused.In(language), against.In(language), followed.In(language)));
    }

    public static LocalizedText Totals(RunSummary run)
    {
        var count = run.Verdicts;
        var findings = FindingsOf(run.Findings);
        IReadOnlyList<(LocalizedText Verdict, int Count)> verdicts =
        [
            (SharedWords.Passed, count.Passed), (SharedWords.Failed, count.Failed), (SharedWords.NotStated, count.NotStated),
            (SharedWords.NotApplicable, count.NotApplicable), (SharedWords.Waived, count.Waived), (SharedWords.Faulted, count.Faulted),
        ];
        return LocalizedText.Of((words, language) =>
            words.Run.Totals(verdicts.Select(one => (one.Verdict.In(language), one.Count)), findings.In(language)));
    }

    // By the folders that they ship in.
    static LocalizedText Counted(IReadOnlyList<RuleSetIdentity> sets)
    {
        var families = sets.GroupBy(set => set.Name.Split('/')[0]).Select(family => $"{family.Key} {family.Count()}").Listed();
        return LocalizedText.Of((words, language) => words.Run.RuleSets(sets.Count, families.In(language)));
    }

    static LocalizedText OutcomeOf(FindingCounts counts, int faults)
    {
        var findings = FindingsOf(counts);
        return faults == 0
            ? findings
            : LocalizedText.Of((words, language) => words.Run.OutcomeWithFaults(findings.In(language), faults));
    }
}
