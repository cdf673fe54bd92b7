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
    readonly OutputFile file = new();

    public InitSyntax()
    {
        phase.CompletionSources.Add(_ => Term<Phase>.All.Select(one => one.Name));
        indication.CompletionSources.Add(_ => Term<Indication>.All.Select(one => one.Name));
        Command = new("init") { names, phase, indication };
        file.AddTo(Command);
    }

    public Command Command { get; }

    public LocalizedText Usage => UsageWording.InitUsage;

    public LocalizedText Help => HelpPage.Of("init");

    public int? Run(ParseResult arguments, Surroundings surroundings, Messages messages, List<LocalizedText> mistakes)
    {
        if (arguments.GetValue(names) is [var name, ..])
            mistakes.Add(UsageWording.NotForInit(name));
        var output = file.Read(arguments, mistakes);
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
        if (!Term<Indication>.All.Contains(condition)
            && Suggestion.Nearest(condition.Name, Term<Indication>.All.Select(known => known.Name)) is { } nearest)
            messages.Say(OptionWording.OwnCondition(condition.Name, nearest));
    }

    static Term<T>? ReadTerm<T>(ParseResult arguments, Option<string> option, List<LocalizedText> mistakes)
        where T : ITermList
    {
        if (arguments.GetValue(option) is not { } word)
            return null;
        if (!Term<T>.TryParse(word, out var term))
            mistakes.Add(OptionWording.NotAChoice(option.Name, word, Term<T>.All.Select(known => known.Name)));
        return term;
    }
}
