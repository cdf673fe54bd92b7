namespace MscProtocol.Cli;

/// <summary>Runs the examples of rules.</summary>
sealed class RulesTestCommand(RulesTestRequest request, Surroundings surroundings, Messages messages)
{
    public int Run()
    {
        if (LoadRules() is not { } rules)
            return ExitCode.Incomplete;
        var run = ExampleRun.Of(rules);
        return !Write(run) ? ExitCode.Incomplete : run.Wrong.Count == 0 ? ExitCode.Clean : ExitCode.Findings;
    }

    // Each rule set by itself, so that none changes the parameters that the examples of another rely on.
    IReadOnlyList<Rule>? LoadRules()
    {
        if (request.Sources.Count == 0)
            return RuleCatalogue.Shipped.Rules;
        List<Rule> rules = [];
        List<SourceProblem> problems = [];
        foreach (var source in request.Sources)
        {
            if (RuleBook.TryLoad([source], out var book, out var found))
                rules.AddRange(book.OwnRules);
            problems.AddRange(found);
        }

        if (problems.Count == 0)
            return rules;
        messages.Say(new SourceProblems(problems.DistinctBy(problem => problem.ToString())));
        messages.Say(ProgramWording.NoExampleRun);
        return null;
    }

    bool Write(ExampleRun run) => new ReportOutput(request.Report, surroundings, messages).Write(run);
}
