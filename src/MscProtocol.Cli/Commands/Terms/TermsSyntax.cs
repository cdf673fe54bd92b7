using System.CommandLine;

namespace MscProtocol.Cli;

/// <summary>The arguments of <c>msc-protocol terms</c>, and what it does: it lists.</summary>
sealed class TermsSyntax : ICommandSyntax
{
    readonly Argument<string[]> list = new("LIST") { Arity = ArgumentArity.ZeroOrMore };
    readonly ReportOptions report;

    public TermsSyntax(ReportOptions report)
    {
        this.report = report;
        list.CompletionSources.Add(_ => TermCatalogue.Names);
        Command = new("terms") { list };
        report.AddTo(Command, ReportFormat.Of<TermCatalogue>());
    }

    public Command Command { get; }

    public LocalizedText Usage => UsageWording.TermsUsage;

    public LocalizedText Help => HelpPage.Of("terms");

    public int? Run(ParseResult arguments, Surroundings surroundings, Messages messages, List<LocalizedText> mistakes)
    {
        var named = arguments.GetValue(list) ?? [];
        var catalogue = named is [] ? TermCatalogue.All : named is [var name] ? TermCatalogue.Of(name) : null;
        if (catalogue is null)
            mistakes.Add(UsageWording.NotOneList(named, TermCatalogue.Names));
        var request = report.Read(arguments, mistakes);
        if (mistakes.Count > 0)
            return null;
        return new ReportOutput(request, surroundings, messages).Write(catalogue!) ? ExitCode.Clean : ExitCode.Incomplete;
    }
}
