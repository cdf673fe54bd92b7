using System.CommandLine;

namespace MscProtocol.Cli;

/// <summary>The arguments of <c>msc-protocol dose</c>.</summary>
sealed class DoseSyntax : ICommandSyntax
{
    readonly TextArgument text = new();
    readonly WeightOption weight;
    readonly ReportOptions report;

    public DoseSyntax(ReportOptions report)
    {
        this.report = report;
        weight = new();
        Command = new("dose") { text.Argument, weight.Option };
        report.AddTo(Command, ReportFormat.Of<DoseReading>());
    }

    public Command Command { get; }

    public LocalizedText Usage => UsageWording.DoseUsage;

    public LocalizedText Help => HelpPage.Of("dose");

    public int? Run(ParseResult arguments, Surroundings surroundings, Messages messages, List<LocalizedText> mistakes)
    {
        var given = text.Read(arguments, mistakes);
        var kilograms = weight.Read(arguments, mistakes);
        var request = report.Read(arguments, mistakes);
        return mistakes.Count > 0
            ? null
            : new TextCommand(given, request, surroundings, messages).Run(
                line => new DoseReading(line, DoseText.Find(line), kilograms), reading => reading.Doses.Count > 0);
    }
}
