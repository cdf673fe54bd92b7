using System.CommandLine;

namespace MscProtocol.Cli;

/// <summary>The arguments of <c>msc-protocol import</c>.</summary>
sealed class ImportSyntax : ICommandSyntax
{
    static readonly Dictionary<string, ReportFormat> Notations = new() { ["yaml"] = ReportFormat.Yaml, ["json"] = ReportFormat.Json };

    readonly Argument<string[]> files = new("FILE") { Arity = ArgumentArity.ZeroOrMore };
    readonly Option<string> format = new("--format") { DefaultValueFactory = _ => "yaml" };
    readonly FromOption from = new();
    readonly OutputFile output = new();

    public ImportSyntax()
    {
        format.CompletionSources.Add([.. Notations.Keys]);
        Command = new("import") { files, format, from.Option, output.Option };
    }

    public Command Command { get; }

    public LocalizedText Usage => CliWording.ImportUsage;

    public LocalizedText Help => ImportHelpText.Page;

    public int? Run(ParseResult arguments, Surroundings surroundings, Messages messages, List<LocalizedText> mistakes)
    {
        var named = arguments.GetValue(files) ?? [];
        if (named.Length != 1)
            mistakes.Add(CliWording.NotOneRecord);
        else if (string.IsNullOrWhiteSpace(named[0]))
            mistakes.Add(CliWording.EmptyName);
        var path = output.Read(arguments, mistakes);
        if (path is not null && named is [var input] && input != InputFiles.StandardInput
            && Path.GetFullPath(input) == Path.GetFullPath(path))
            mistakes.Add(CliWording.OverwritesInput(path));
        var notation = ReportOptions.Choose(arguments, format, Notations, mistakes);
        var sources = from.Read(arguments, mistakes);
        return mistakes.Count > 0 ? null : new ImportCommand(named[0], sources, notation!, path, surroundings, messages).Run();
    }
}
