using System.CommandLine;

namespace MscProtocol.Cli;

/// <summary>The arguments of <c>msc-protocol facts</c>.</summary>
sealed class FactsSyntax : ICommandSyntax
{
    readonly Argument<string[]> files = new("FILE") { Arity = ArgumentArity.ZeroOrMore };
    readonly FromOption from = new();
    readonly CompanionOptions companions = new();
    readonly ReportOptions report;

    public FactsSyntax(ReportOptions report)
    {
        this.report = report;
        Command = new("facts") { files, from.Option };
        companions.AddTo(Command);
        report.AddTo(Command, ReportFormat.Of<FactList>());
    }

    public Command Command { get; }

    public LocalizedText Usage => UsageWording.FactsUsage;

    public LocalizedText Help => HelpPage.Of("facts");

    public int? Run(ParseResult arguments, Surroundings surroundings, Messages messages, List<LocalizedText> mistakes)
    {
        var named = arguments.GetValue(files) ?? [];
        if (named.Length == 0)
            mistakes.Add(UsageWording.NoDocument);
        var expanded = InputFiles.Expand(named, mistakes);
        var beside = companions.Read(arguments, named, mistakes);
        var request = new FactsRequest(expanded, from.Read(arguments, mistakes), beside, report.Read(arguments, mistakes));
        mistakes.AddRange(request.Report.Overwritten(new([.. expanded, .. beside.All])));
        return mistakes.Count > 0 ? null : new FactsCommand(request, surroundings, messages).Run();
    }
}
