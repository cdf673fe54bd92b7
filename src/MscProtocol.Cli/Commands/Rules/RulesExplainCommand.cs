namespace MscProtocol.Cli;

/// <summary>Tells everything about rules.</summary>
sealed class RulesExplainCommand(RulesExplainRequest request, Surroundings surroundings, Messages messages)
{
    /// <summary>Returns the exit code; <see langword="null"/> where a rule does not exist, which is added to the mistakes.</summary>
    public int? Run(List<LocalizedText> mistakes)
    {
        if (RuleArguments.Catalogue(request.Sources, messages) is not { } catalogue)
            return ExitCode.Incomplete;
        List<Rule> rules = [];
        foreach (var id in request.Ids.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (catalogue.Find(id) is { } rule)
                rules.Add(rule);
            else
                mistakes.Add(OptionWording.NoSuchRule(id, catalogue.Rules.Select(rule => rule.Id)));
        }

        return mistakes.Count > 0 ? null : Write(rules) ? ExitCode.Clean : ExitCode.Incomplete;
    }

    bool Write(IReadOnlyList<Rule> rules) =>
        new ReportOutput(request.Report, surroundings, messages).Write(new RuleExplanation(rules), languages: request.Languages);
}
