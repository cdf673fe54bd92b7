using System.CommandLine;

namespace MscProtocol.Cli;

/// <summary>The arguments of <c>msc-protocol compare</c>.</summary>
sealed class CompareSyntax : ICommandSyntax
{
    static readonly Dictionary<string, bool> WithContrasts = new() { ["sepsis"] = false, ["all"] = true };

    readonly Argument<string[]> files = new("PROTOCOL") { Arity = ArgumentArity.ZeroOrMore };
    readonly Option<string> with = new("--with") { DefaultValueFactory = _ => "sepsis" };
    readonly WeightOption weight = new();
    readonly ReportOptions report;

    public CompareSyntax(ReportOptions report)
    {
        this.report = report;
        with.CompletionSources.Add([.. WithContrasts.Keys]);
        Command = new("compare") { files, with, weight.Option };
        report.AddTo(Command, ReportFormat.Of<Comparison>());
    }

    public Command Command { get; }

    public LocalizedText Usage => UsageWording.CompareUsage;

    public LocalizedText Help => HelpPage.Of("compare");

    public int? Run(ParseResult arguments, Surroundings surroundings, Messages messages, List<LocalizedText> mistakes)
    {
        var request = Read(arguments, mistakes);
        return mistakes.Count > 0 ? null : new CompareCommand(request, surroundings, messages).Run();
    }

    CompareRequest Read(ParseResult arguments, List<LocalizedText> mistakes)
    {
        var named = arguments.GetValue(files) ?? [];
        if (named.Length != 1)
            mistakes.Add(UsageWording.NotOneProtocol);
        else if (string.IsNullOrWhiteSpace(named[0]))
            mistakes.Add(FileWording.EmptyName);
        return new(
            named.FirstOrDefault(""),
            ReportOptions.Choose(arguments, with, WithContrasts, mistakes) ? Precedent.Shipped : Precedent.Sepsis,
            weight.Read(arguments, mistakes),
            report.Read(arguments, mistakes));
    }
}
