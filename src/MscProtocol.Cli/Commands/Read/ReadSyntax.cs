using System.CommandLine;

namespace MscProtocol.Cli;

/// <summary>The arguments of <c>msc-protocol read</c>.</summary>
sealed class ReadSyntax : ICommandSyntax
{
    readonly TextArgument text = new();
    readonly ReportOptions report;

    public ReadSyntax(ReportOptions report)
    {
        this.report = report;
        Command = new("read") { text.Argument };
        report.AddTo(Command, ReportFormat.Of<TextReading>());
    }

    public Command Command { get; }

    public LocalizedText Usage => UsageWording.ReadUsage;

    public LocalizedText Help => HelpPage.Of("read");

    public int? Run(ParseResult arguments, Surroundings surroundings, Messages messages, List<LocalizedText> mistakes)
    {
        var given = text.Read(arguments, mistakes);
        var request = report.Read(arguments, mistakes);
        return mistakes.Count > 0
            ? null
            : new TextCommand(given, request, surroundings, messages).Run(line => new TextReading(line), reading => !reading.IsEmpty);
    }
}
