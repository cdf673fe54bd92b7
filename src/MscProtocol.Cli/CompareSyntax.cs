using System.CommandLine;
using MscProtocol.Checking;
using MscProtocol.Quantities;
using MscProtocol.Wording;

namespace MscProtocol.Cli;

/// <summary>The arguments of <c>msc-protocol compare</c>.</summary>
sealed class CompareSyntax : ICommandSyntax
{
    static readonly Dictionary<string, bool> WithContrasts = new() { ["sepsis"] = false, ["all"] = true };

    readonly Argument<string[]> files = new("PROTOCOL") { Arity = ArgumentArity.ZeroOrMore };
    readonly Option<string> with = new("--with") { DefaultValueFactory = _ => "sepsis" };
    readonly Option<string> weight = new("--weight");
    readonly ReportOptions report;

    public CompareSyntax(ReportOptions report)
    {
        this.report = report;
        Command = new("compare") { files, with, weight, report.Format, report.Output };
    }

    public Command Command { get; }

    public LocalizedText Usage => CliWording.CompareUsage;

    public LocalizedText Help => HelpText.Compare;

    public int? Run(ParseResult arguments, Surroundings surroundings, Messages messages, List<LocalizedText> mistakes)
    {
        var request = Read(arguments, messages.Language, mistakes);
        return mistakes.Count > 0 ? null : new CompareCommand(request, surroundings, messages).Run();
    }

    CompareRequest Read(ParseResult arguments, Language spoken, List<LocalizedText> mistakes)
    {
        var named = arguments.GetValue(files) ?? [];
        if (named.Length != 1)
            mistakes.Add(CliWording.NotOneProtocol);
        else if (string.IsNullOrWhiteSpace(named[0]))
            mistakes.Add(CliWording.EmptyName);
        return new(
            named.FirstOrDefault(""),
            ReportOptions.Choose(arguments, with, WithContrasts, mistakes) ? Precedents.Shipped : Precedents.Sepsis,
            ReadWeight(arguments, mistakes),
            report.Read(arguments, spoken, mistakes));
    }

    Quantity<Mass>? ReadWeight(ParseResult arguments, List<LocalizedText> mistakes)
    {
        if (arguments.GetValue(weight) is not { } text)
            return null;
        if (Quantity<Mass>.TryParse(text, out var mass, out _) && mass.Magnitude is { IsSingle: true, Low: > 0 })
            return mass;
        mistakes.Add(CliWording.NotAWeight(weight.Name, text));
        return null;
    }
}
