using System.CommandLine;

namespace MscProtocol.Cli;

/// <summary>The text that a command reads; without one, it reads standard input.</summary>
sealed class TextArgument
{
    public Argument<string[]> Argument { get; } = new("TEXT") { Arity = ArgumentArity.ZeroOrMore };

    /// <summary>Returns the text, or <c>-</c> for standard input, and adds what is wrong with it.</summary>
    public string Read(ParseResult arguments, List<LocalizedText> mistakes)
    {
        var given = arguments.GetValue(Argument) ?? [];
        if (given.Length > 1)
            mistakes.Add(UsageWording.NotOneText);
        return given.FirstOrDefault(InputFiles.StandardInput);
    }
}
