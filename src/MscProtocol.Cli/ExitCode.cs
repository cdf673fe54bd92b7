namespace MscProtocol.Cli;

/// <summary>What the program tells its caller.</summary>
static class ExitCode
{
    /// <summary>Done, with nothing at or above the severity asked for.</summary>
    public const int Clean = 0;

    /// <summary>Findings at or above the severity asked for, or no dose in a text.</summary>
    public const int Findings = 1;

    /// <summary>Arguments that do not make sense; nothing was done.</summary>
    public const int Usage = 2;

    /// <summary>A file or a rule set that cannot be read, a report that cannot be written, or a rule that broke down.</summary>
    public const int Incomplete = 3;

    /// <summary>Stopped by Ctrl-C, with what was done until then; what shells expect.</summary>
    public const int Interrupted = 130;
}
