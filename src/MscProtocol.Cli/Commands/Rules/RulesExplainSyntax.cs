using System.CommandLine;

namespace MscProtocol.Cli;

/// <summary>The arguments of <c>msc-protocol rules explain</c>.</summary>
sealed class RulesExplainSyntax : ICommandSyntax
{
    readonly Argument<string[]> ids = RuleArguments.Ids("ID");
    readonly Option<string[]> rules = RuleArguments.Option();
    readonly ReportOptions report;

    public RulesExplainSyntax(ReportOptions report)
    {
        this.report = report;
        Command = new("explain") { ids, rules };
        report.AddTo(Command, ReportFormat.Of<RuleExplanation>());
    }

    public Command Command { get; }

    public LocalizedText Usage => UsageWording.ExplainUsage;

    public LocalizedText Help => HelpPage.Of("rules-explain");

    public int? Run(ParseResult arguments, Surroundings surroundings, Messages messages, List<LocalizedText> mistakes)
    {
        var request = Read(arguments, messages.Language, mistakes);
        return mistakes.Count > 0 ? null : new RulesExplainCommand(request, surroundings, messages).Run(mistakes);
    }

    RulesExplainRequest Read(ParseResult arguments, Language spoken, List<LocalizedText> mistakes)
    {
        var named = arguments.GetValue(ids) ?? [];
        if (named.Length == 0)
            mistakes.Add(UsageWording.NoRuleId);
        var target = report.Read(arguments, mistakes);
        return new(
            named,
            RuleArguments.Read(arguments.GetValue(rules) ?? [], target, mistakes),
            report.LanguagesOf(arguments, spoken),
            target);
    }
}
