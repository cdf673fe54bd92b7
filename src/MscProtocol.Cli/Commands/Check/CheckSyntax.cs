using System.CommandLine;

namespace MscProtocol.Cli;

/// <summary>The arguments of <c>msc-protocol check</c>.</summary>
sealed class CheckSyntax : ICommandSyntax
{
    static readonly Dictionary<string, FailureLevel> Levels = new()
    {
        ["error"] = new(FindingSeverity.Error),
        ["warning"] = new(FindingSeverity.Warning),
        ["info"] = new(FindingSeverity.Info),
        ["not-stated"] = new(FindingSeverity.Info, CountsNotRead: true),
        ["never"] = new(null),
    };

    static readonly Dictionary<string, FindingSeverity> Severities =
        Enum.GetValues<FindingSeverity>().Reverse().ToDictionary(severity => severity.ToString().ToLowerInvariant());

    readonly Argument<string[]> files = new("FILE") { Arity = ArgumentArity.ZeroOrMore };
    readonly Option<string[]> rules = RuleArguments.Option();
    readonly ConfigurationOptions configuration = new();
    readonly Option<bool> withoutConfiguration = new("--no-config");
    readonly Option<string> today = new("--today");
    readonly Option<string> failOn = new("--fail-on") { DefaultValueFactory = _ => "error" };
    readonly Option<string> severity = new("--severity") { DefaultValueFactory = _ => "info" };
    readonly Option<bool> details = new("--details");
    readonly FromOption from = new();
    readonly CompanionOptions companions = new(hasAgainst: true);
    readonly Option<bool> strict = new("--strict");
    readonly ReportOptions report;

    public CheckSyntax(ReportOptions report)
    {
        this.report = report;
        failOn.CompletionSources.Add([.. Levels.Keys]);
        severity.CompletionSources.Add([.. Severities.Keys]);
        Command = new("check")
        {
            files, rules, configuration.File, withoutConfiguration, today, failOn, severity, details, from.Option, strict,
        };
        companions.AddTo(Command);
        report.AddTo(Command, ReportFormat.Of<CheckRun>());
    }

    public Command Command { get; }

    public LocalizedText Usage => UsageWording.CheckUsage;

    public LocalizedText Help => HelpPage.Of("check");

    public int? Run(ParseResult arguments, Surroundings surroundings, Messages messages, List<LocalizedText> mistakes)
    {
        var request = Read(arguments, surroundings, mistakes);
        return mistakes.Count > 0 ? null : new CheckCommand(request, surroundings, messages).Run();
    }

    CheckRequest Read(ParseResult arguments, Surroundings surroundings, List<LocalizedText> mistakes)
    {
        var named = arguments.GetValue(files) ?? [];
        if (named.Length == 0)
            mistakes.Add(UsageWording.NoFile);
        var isWanted = !arguments.GetValue(withoutConfiguration);
        var file = configuration.ReadFile(arguments, mistakes);
        if (!isWanted && file is not null)
            mistakes.Add(OptionWording.BothConfigurations);
        return new(
            named,
            arguments.GetValue(rules) ?? [],
            new(file, isWanted),
            ConfigurationOptions.ReadDay(arguments, today, mistakes) ?? surroundings.Today,
            ReportOptions.Choose(arguments, failOn, Levels, mistakes) ?? new(null),
            ReportOptions.Choose(arguments, severity, Severities, mistakes),
            arguments.GetValue(details) ? true : null,
            from.Read(arguments, mistakes),
            companions.Read(arguments, named, mistakes),
            arguments.GetValue(strict),
            report.Read(arguments, mistakes));
    }
}
