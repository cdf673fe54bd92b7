using System.CommandLine;

namespace MscProtocol.Cli;

/// <summary>The arguments of <c>msc-protocol rules test</c>.</summary>
sealed class RulesTestSyntax : ICommandSyntax
{
    readonly Argument<string[]> paths = new("PATH") { Arity = ArgumentArity.ZeroOrMore };
    readonly ReportOptions report;

    public RulesTestSyntax(ReportOptions report)
    {
        this.report = report;
        Command = new("test") { paths };
        report.AddTo(Command, ReportFormat.Of<ExampleRun>());
    }

    public Command Command { get; }

    public LocalizedText Usage => UsageWording.TestUsage;

    public LocalizedText Help => HelpPage.Of("rules-test");

    public int? Run(ParseResult arguments, Surroundings surroundings, Messages messages, List<LocalizedText> mistakes)
    {
        var target = report.Read(arguments, mistakes);
        var sources = RuleArguments.Read(arguments.GetValue(paths) ?? [], target, mistakes);
        return mistakes.Count > 0 ? null : new RulesTestCommand(new(sources, target), surroundings, messages).Run();
    }
}
