using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;

namespace MscProtocol.Cli;

/// <summary>The program: arguments in, exit code out.</summary>
static class CommandLine
{
    // "@name" is a file name like any other, and "-abc" no bundle of options.
    static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false };

    /// <summary>Runs the program; whatever happens, it ends with an exit code and a sentence.</summary>
    public static int Run(IReadOnlyList<string> arguments, Surroundings surroundings)
    {
        using var unheard = new UnheardStream(surroundings.Error);
        using var error = Surroundings.WriterTo(unheard);
        var options = new ReportOptions();
        var rules = new RulesSyntax(options);
        IReadOnlyList<ICommandSyntax> commands =
        [
            new CheckSyntax(options), new CompareSyntax(options), new ImportSyntax(), new FactsSyntax(options), new DoseSyntax(options),
            new TermsSyntax(options),
            new ReadSyntax(options), new SurveySyntax(options), new WaiveSyntax(), new InitSyntax(), new SchemaSyntax(),
            new CompletionSyntax(), rules, .. rules.Subcommands,
        ];
        var parsed = Root(commands, options, surroundings).Parse(arguments, Parsing);
        var messages = new Messages(error, options.LanguageOf(parsed, surroundings.Variable));
        try
        {
            return Run(parsed, commands, surroundings, messages);
        }
        catch (Exception e) when (InputReader.IsFileTrouble(e))
        {
            // What else is read or written has a sentence of its own.
            messages.Say(FileWording.CannotWrite(null, e));
            return ExitCode.Incomplete;
        }
#pragma warning disable CA1031 // A user gets a sentence and not a stack trace, whatever the reason.
        catch (Exception e)
#pragma warning restore CA1031
        {
            messages.Say(ProgramWording.BrokeDown(e));
            return ExitCode.Incomplete;
        }
    }

    static int Run(ParseResult parsed, IReadOnlyList<ICommandSyntax> commands, Surroundings surroundings, Messages messages)
    {
        if (parsed.Action is PrintAction)
        {
            using var output = Surroundings.WriterTo(surroundings.Output);
            return parsed.Invoke(new() { Output = output, EnableDefaultExceptionHandler = false });
        }

        if (Asked(parsed, commands) is not { } asked)
        {
            if (parsed.UnmatchedTokens.Count == 0)
                Print(HelpPage.Of("short").In(messages.Language), surroundings);
            else
                SayWithoutCommand(parsed, commands, messages);
            return ExitCode.Usage;
        }

        var mistakes = asked.Command.Subcommands.Count > 0 ? [] : MistakesIn(parsed);
        if (mistakes.Count == 0 && asked.Run(parsed, surroundings, messages, mistakes) is { } code)
            return code;
        messages.Say(mistakes);
        messages.Say(asked.Usage);
        return ExitCode.Usage;
    }

    static void Print(string text, Surroundings surroundings)
    {
        using var output = Surroundings.WriterTo(surroundings.Output);
        output.Write(text);
    }

    // What is no command is one mistyped, or a file that is to be checked.
    static void SayWithoutCommand(ParseResult parsed, IReadOnlyList<ICommandSyntax> commands, Messages messages)
    {
        var word = parsed.UnmatchedTokens[0];
        var names = parsed.RootCommandResult.Command.Subcommands.Select(command => command.Name).ToList();
        if (Suggestion.Nearest(word, names) is { } nearest)
        {
            messages.Say(UsageWording.NotACommand(word, nearest));
            messages.Say(commands.First(command => command.Command.Name == nearest).Usage);
            return;
        }

        messages.Say(File.Exists(word) ? UsageWording.FileWithoutCommand(word) : UsageWording.NoCommand(names));
        messages.Say([.. commands.Where(command => command is not RulesSyntax).Select(command => command.Usage)]);
    }

    static RootCommand Root(IReadOnlyList<ICommandSyntax> commands, ReportOptions options, Surroundings surroundings)
    {
        var root = new RootCommand { options.LanguageOption };
        foreach (var command in commands.Where(command => !command.Command.Parents.Any()))
            root.Subcommands.Add(command.Command);
        root.Directives.Clear();
        root.Options.OfType<HelpOption>().Single().Action = new PrintAction(parsed =>
            (Asked(parsed, commands)?.Help ?? HelpPage.Of("program")).In(options.LanguageOf(parsed, surroundings.Variable)));
        root.Options.OfType<VersionOption>().Single().Action = new PrintAction(_ => $"{ToolIdentity.Name} {ToolIdentity.Version}\n");
        return root;
    }

    static ICommandSyntax? Asked(ParseResult parsed, IReadOnlyList<ICommandSyntax> commands) =>
        commands.FirstOrDefault(command => command.Command == parsed.CommandResult.Command);

    static List<LocalizedText> MistakesIn(ParseResult parsed) => [.. parsed.Errors.Select(Told), .. UnknownOptions(parsed)];

    static LocalizedText Told(ParseError mistake) => mistake.SymbolResult switch
    {
        OptionResult { Tokens.Count: 0 } option => OptionWording.NoValue(option.Option.Name),
        OptionResult { Option.Arity.MaximumNumberOfValues: 1 } option => OptionWording.GivenTwice(option.Option.Name),
        _ => LocalizedText.Same(mistake.Message),
    };

    // System.CommandLine takes an option that it does not know for one more file.
    static IEnumerable<LocalizedText> UnknownOptions(ParseResult parsed)
    {
        var options = parsed.CommandResult.Command.Options.Concat(parsed.RootCommandResult.Command.Options);
        var known = options.Select(option => option.Name).ToList();
        return parsed.Tokens
            .TakeWhile(token => token.Type != TokenType.DoubleDash)
            .Where(token => token.Type == TokenType.Argument && token.Value.Length > 1 && token.Value[0] == '-')
            .Select(token => OptionWording.UnknownOption(token.Value, NearestOption(token.Value.Split('=')[0], known)));
    }

    // Letters left out at the end, or a slip elsewhere.
    static string? NearestOption(string word, IReadOnlyList<string> known) =>
        Suggestion.Nearest(word, known)
        ?? (word.Length > 3 ? known.FirstOrDefault(name => name.StartsWith(word, StringComparison.Ordinal)) : null);
}
