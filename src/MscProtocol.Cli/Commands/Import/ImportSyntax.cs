using System.CommandLine;

namespace MscProtocol.Cli;

/// <summary>The arguments of <c>msc-protocol import</c>.</summary>
sealed class ImportSyntax : ICommandSyntax
{
    static readonly Dictionary<string, ReportFormat> Notations = new() { ["yaml"] = ReportFormat.Yaml, ["json"] = ReportFormat.Json };

    readonly Argument<string[]> files = new("FILE") { Arity = ArgumentArity.ZeroOrMore };
    readonly Option<string> format = new("--format") { DefaultValueFactory = _ => "yaml" };
    readonly FromOption from = new();
    readonly CompanionOptions companions = new();
    readonly OutputFile output = new();

    public ImportSyntax()
    {
        format.CompletionSources.Add([.. Notations.Keys]);
        Command = new("import") { files, format, from.Option };
        companions.AddTo(Command);
        output.AddTo(Command);
    }

    public Command Command { get; }

    public LocalizedText Usage => UsageWording.ImportUsage;

    public LocalizedText Help => HelpPage.Of("import");

    public int? Run(ParseResult arguments, Surroundings surroundings, Messages messages, List<LocalizedText> mistakes)
    {
        var named = arguments.GetValue(files) ?? [];
        if (named.Length != 1)
            mistakes.Add(UsageWording.NotOneRecord);
        else if (string.IsNullOrWhiteSpace(named[0]))
            mistakes.Add(FileWording.EmptyName);
        var beside = companions.Read(arguments, named, mistakes);
        var path = output.Read(arguments, mistakes, [.. named, .. beside.All]);
        var notation = ReportOptions.Choose(arguments, format, Notations, mistakes);
        var sources = from.Read(arguments, mistakes);
        return mistakes.Count > 0 ? null : new ImportCommand(named[0], sources, beside, notation!, path, surroundings, messages).Run();
    }
}
