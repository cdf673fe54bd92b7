using System.CommandLine;

namespace MscProtocol.Cli;

/// <summary>The arguments of <c>msc-protocol dose</c>.</summary>
sealed class DoseSyntax : ICommandSyntax
{
    readonly Argument<string[]> texts = new("TEXT") { Arity = ArgumentArity.ZeroOrMore };
    readonly WeightOption weight;
    readonly ReportOptions report;

    public DoseSyntax(ReportOptions report)
    {
        this.report = report;
        weight = new();
        Command = new("dose") { texts, weight.Option };
        report.AddTo(Command, ReportFormat.Of<DoseReading>());
    }

    public Command Command { get; }

    public LocalizedText Usage => UsageWording.DoseUsage;

    public LocalizedText Help => HelpPage.Of("dose");

    public int? Run(ParseResult arguments, Surroundings surroundings, Messages messages, List<LocalizedText> mistakes)
    {
        var given = arguments.GetValue(texts) ?? [];
        if (given.Length > 1)
            mistakes.Add(UsageWording.NotOneText);
        var request = new DoseRequest(
            given.FirstOrDefault(InputFiles.StandardInput),
            weight.Read(arguments, mistakes),
            report.Read(arguments, mistakes));
        return mistakes.Count > 0 ? null : new DoseCommand(request, surroundings, messages).Run();
    }
}
