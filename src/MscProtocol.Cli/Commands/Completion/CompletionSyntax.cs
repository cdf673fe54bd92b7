using System.CommandLine;

namespace MscProtocol.Cli;

/// <summary>The arguments of <c>msc-protocol completion</c>, and what it does: it prints.</summary>
sealed class CompletionSyntax : ICommandSyntax
{
    static readonly Dictionary<string, string> Scripts = new()
    {
        ["bash"] = CompletionScripts.Bash,
        ["zsh"] = CompletionScripts.Zsh,
        ["fish"] = CompletionScripts.Fish,
        ["powershell"] = CompletionScripts.PowerShell,
    };

    readonly Argument<string[]> shell = new("SHELL") { Arity = ArgumentArity.ZeroOrMore };
    readonly Option<string> line = new("--line");

    public CompletionSyntax()
    {
        shell.CompletionSources.Add([.. Scripts.Keys]);
        Command = new("completion") { shell, line };
    }

    public Command Command { get; }

    public LocalizedText Usage => UsageWording.CompletionUsage;

    public LocalizedText Help => HelpPage.Of("completion");

    public int? Run(ParseResult arguments, Surroundings surroundings, Messages messages, List<LocalizedText> mistakes)
    {
        var named = arguments.GetValue(shell) ?? [];
        var written = arguments.GetValue(line);
        if (written is not null && named.Length == 0)
        {
            var words = Completions.Of(arguments.RootCommandResult.Command, written, arguments.Configuration);
            return Print(string.Concat(words.Select(word => $"{word}\n")), surroundings);
        }

        if (written is null && named is [var name] && Scripts.TryGetValue(name, out var script))
            return Print(script, surroundings);
        mistakes.Add(UsageWording.NotOneShell(Scripts.Keys));
        return null;
    }

    static int Print(string text, Surroundings surroundings)
    {
        using var output = Surroundings.WriterTo(surroundings.Output);
        output.Write(text);
        return ExitCode.Clean;
    }
}
