using System.CommandLine;

namespace MscProtocol.Cli;

/// <summary>The arguments of <c>msc-protocol survey</c>.</summary>
sealed class SurveySyntax : ICommandSyntax
{
    readonly Argument<string[]> files = new("FILE") { Arity = ArgumentArity.ZeroOrMore };
    readonly Option<string[]> rules = RuleArguments.Option();
    readonly FromOption from = new();
    readonly ReportOptions report;

    public SurveySyntax(ReportOptions report)
    {
        this.report = report;
        Command = new("survey") { files, rules, from.Option };
        report.AddTo(Command, ReportFormat.Of<Survey>());
    }

    public Command Command { get; }

    public LocalizedText Usage => UsageWording.SurveyUsage;

    public LocalizedText Help => HelpPage.Of("survey");

    public int? Run(ParseResult arguments, Surroundings surroundings, Messages messages, List<LocalizedText> mistakes)
    {
        var named = arguments.GetValue(files) ?? [];
        if (named.Length == 0)
            mistakes.Add(UsageWording.NothingToSurvey);
        var request = new SurveyRequest(
            named, arguments.GetValue(rules) ?? [], from.Read(arguments, mistakes), report.Read(arguments, mistakes));
        return mistakes.Count > 0 ? null : new SurveyCommand(request, surroundings, messages).Run();
    }
}
