using System.CommandLine;
using System.CommandLine.Invocation;

namespace MscProtocol.Cli;

/// <summary>Prints a text instead of doing what the other arguments ask.</summary>
sealed class PrintAction(Func<ParseResult, string> text) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.Write(text(parseResult));
        return ExitCode.Clean;
    }
}
