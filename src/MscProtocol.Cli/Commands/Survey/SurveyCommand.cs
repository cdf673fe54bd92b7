namespace MscProtocol.Cli;

/// <summary>Surveys the files that a user names, and reports.</summary>
sealed class SurveyCommand(SurveyRequest request, Surroundings surroundings, Messages messages)
{
    public int Run()
    {
        List<LocalizedText> mistakes = [];
        var files = InputFiles.ExpandFolders(request.Files, mistakes);
        mistakes.AddRange(request.Report.Overwritten(new([.. files, .. RuleArguments.FilesOf(request.Rules)])));
        if (messages.Say(mistakes))
            return ExitCode.Usage;
        if (!TryLoadRules(out var rules))
            return ExitCode.Incomplete;

        var progress = new SurveyProgress(new(files, surroundings, messages, request.Report.IsQuiet), surroundings, messages);
        var checker = new ProtocolChecker(rules, new() { Sources = request.Sources });
        var survey = new Surveyor(checker).Run(files.Select(progress.Follow), progress, surroundings.Interruption());
        messages.EndProgress();
        return !Write(survey) ? ExitCode.Incomplete
            : survey.IsPartial ? ExitCode.Interrupted
            : survey.IsComplete ? ExitCode.Clean
            : ExitCode.Incomplete;
    }

    // No rules where none are asked for, which is none of the troubles.
    bool TryLoadRules(out RuleBook? rules)
    {
        List<LocalizedText> mistakes = [];
        var sources = RuleArguments.Read(request.Rules, mistakes);
        rules = messages.Say(mistakes) || sources.Count == 0 ? null : RuleArguments.Load(sources, messages, ProgramWording.NothingSurveyed);
        return rules is not null || request.Rules.Count == 0;
    }

    bool Write(Survey survey) => new ReportOutput(request.Report, surroundings, messages).Write(survey);
}
