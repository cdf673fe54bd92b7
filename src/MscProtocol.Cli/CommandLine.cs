using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using MscProtocol.Reporting;
using MscProtocol.Wording;

namespace MscProtocol.Cli;

/// <summary>The program: arguments in, exit code out.</summary>
static class CommandLine
{
    // "@name" is a file name like any other, and "-abc" no bundle of options.
    static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false };

    /// <summary>Runs the program; whatever happens, it ends with an exit code and a sentence.</summary>
    public static int Run(IReadOnlyList<string> arguments, Surroundings surroundings)
    {
        using var error = Surroundings.WriterTo(surroundings.Error);
        var syntax = new CheckSyntax();
        var root = Root(syntax, surroundings);
        var parsed = root.Parse(arguments, Parsing);
        var messages = new Messages(error, syntax.LanguageOf(parsed, surroundings.Variable));
        try
        {
            return Run(parsed, syntax, surroundings, messages);
        }
#pragma warning disable CA1031 // A user gets a sentence and not a stack trace, whatever the reason.
        catch (Exception e)
#pragma warning restore CA1031
        {
            messages.Say(CliWording.BrokeDown(e));
            return ExitCode.Incomplete;
        }
    }

    static int Run(ParseResult parsed, CheckSyntax syntax, Surroundings surroundings, Messages messages)
    {
        if (parsed.Action is PrintAction)
        {
            using var output = Surroundings.WriterTo(surroundings.Output);
            return parsed.Invoke(new() { Output = output, EnableDefaultExceptionHandler = false });
        }

        var mistakes = MistakesIn(parsed, syntax);
        if (mistakes.Count == 0 && syntax.Read(parsed, messages.Language, mistakes) is var request && mistakes.Count == 0)
            return new CheckCommand(request, surroundings, messages).Run();
        messages.Say(mistakes);
        messages.Say(CliWording.Usage);
        return ExitCode.Usage;
    }

    static RootCommand Root(CheckSyntax syntax, Surroundings surroundings)
    {
        var root = new RootCommand { syntax.Command, syntax.LanguageOption };
        root.Directives.Clear();
        root.Options.OfType<HelpOption>().Single().Action =
            new PrintAction(parsed => HelpText.Of(parsed.CommandResult.Command == root).In(syntax.LanguageOf(parsed, surroundings.Variable)));
        root.Options.OfType<VersionOption>().Single().Action = new PrintAction(_ => $"{ToolIdentity.Name} {ToolIdentity.Version}\n");
        return root;
    }

    static List<LocalizedText> MistakesIn(ParseResult parsed, CheckSyntax syntax) => parsed.CommandResult.Command == syntax.Command
        ? [.. parsed.Errors.Select(mistake => LocalizedText.Same(mistake.Message)), .. UnknownOptions(parsed)]
        : [CliWording.NoCommand];

    // System.CommandLine takes an option that it does not know for one more file.
    static IEnumerable<LocalizedText> UnknownOptions(ParseResult parsed) => parsed.Tokens
        .TakeWhile(token => token.Type != TokenType.DoubleDash)
        .Where(token => token.Type == TokenType.Argument && token.Value.Length > 1 && token.Value[0] == '-')
        .Select(token => CliWording.UnknownOption(token.Value));
}
