using System.CommandLine;
using MscProtocol.Protocol;

namespace MscProtocol.Cli;

/// <summary>The arguments of <c>msc-protocol init</c>.</summary>
sealed class InitSyntax : ICommandSyntax
{
    // None is wanted, but what stands there is told in the user's language.
    readonly Argument<string[]> names = new("NAME") { Arity = ArgumentArity.ZeroOrMore };
    readonly Option<string> phase = new("--phase");
    readonly Option<string> indication = new("--indication");
    readonly Option<bool> force = new("--force");
    readonly OutputFile file = new();

    public InitSyntax()
    {
        phase.CompletionSources.Add(_ => Term<Phase>.All.Select(one => one.Name));
        indication.CompletionSources.Add(_ => Term<Indication>.All.Select(one => one.Name));
        Command = new("init") { names, phase, indication, file.Option, force };
    }

    public Command Command { get; }

    public LocalizedText Usage => CliWording.InitUsage;

    public LocalizedText Help => InitHelpText.Page;

    public int? Run(ParseResult arguments, Surroundings surroundings, Messages messages, List<LocalizedText> mistakes)
    {
        if (arguments.GetValue(names) is [var name, ..])
            mistakes.Add(CliWording.NotForInit(name));
        var output = file.Read(arguments, mistakes);
        if (output is not null && File.Exists(output) && !arguments.GetValue(force))
            mistakes.Add(CliWording.WouldOverwrite(output));
        var request = new InitRequest(
            ReadTerm<Phase>(arguments, phase, mistakes), ReadTerm<Indication>(arguments, indication, mistakes), output);
        if (mistakes.Count > 0)
            return null;
        if (request.Indication is { } condition)
            SayNearest(condition, messages);
        return new InitCommand(request, surroundings, messages).Run();
    }

    // Any condition may be written, but the rules follow from it.
    static void SayNearest(Term<Indication> condition, Messages messages)
    {
        var known = Term<Indication>.All;
        if (!known.Contains(condition) && Suggestion.Nearest(condition.Name, known.Select(term => term.Name)) is { } nearest)
            messages.Say(CliWording.OwnCondition(condition.Name, nearest));
    }

    static Term<T>? ReadTerm<T>(ParseResult arguments, Option<string> option, List<LocalizedText> mistakes)
        where T : ITermList
    {
        if (arguments.GetValue(option) is not { } word)
            return null;
        if (!Term<T>.TryParse(word, out var term))
            mistakes.Add(CliWording.NotAChoice(option.Name, word, Term<T>.All.Select(known => known.Name)));
        return term;
    }
}
