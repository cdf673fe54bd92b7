using System.CommandLine;

namespace MscProtocol.Cli;

/// <summary>A command with its arguments.</summary>
/// <remarks>System.CommandLine splits them; what they may be is told here, in the user's language.</remarks>
interface ICommandSyntax
{
    /// <summary>The command that takes the arguments.</summary>
    Command Command { get; }

    /// <summary>How the command is written, on one line.</summary>
    LocalizedText Usage { get; }

    /// <summary>The help page.</summary>
    LocalizedText Help { get; }

    /// <summary>
    /// Does what is asked for and returns the exit code; where anything is wrong with the arguments, adds that and does nothing.
    /// </summary>
    int? Run(ParseResult arguments, Surroundings surroundings, Messages messages, List<LocalizedText> mistakes);
}
