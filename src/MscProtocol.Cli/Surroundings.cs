using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace MscProtocol.Cli;

/// <summary>What the program is run in.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
/// <param name="Variable">Returns the value of an environment variable; <see langword="null"/> where it is not set.</param>
/// <param name="IsTerminal">Whether a person reads standard output.</param>
[SuppressMessage("ApiDesign", "RS0030", Justification = "The place that knows the console, the environment and the clock.")]
sealed record Surroundings(Stream Input, Stream Output, Stream Error, Func<string, string?> Variable, bool IsTerminal)
{
    /// <summary>The clock that tells how long a run takes and, unless a user gives it, the day on which waivers are judged.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The day where the user is.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Clock.GetLocalNow().DateTime);

    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The columns of the terminal that standard output is; <see langword="null"/> where it is none.</summary>
    public int? Width { get; init; }

    /// <summary>Whether a person reads standard error, and may be shown how a long run goes on.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>Begins to listen for Ctrl-C, and returns what tells of the first one; the second ends the program at once.</summary>
    public Func<CancellationToken> Interruption { get; init; } = () => CancellationToken.None;

    /// <summary>Returns those of this process.</summary>
    public static Surroundings OfProcess()
    {
        // A Windows console shows bytes in its own code page unless told that they are UTF-8.
        Console.OutputEncoding = Utf8;
        return new(
            StandardStreams.IsOpen(StandardStreams.Input) ? Console.OpenStandardInput() : new ClosedStream("Standard input is closed."),
            StandardStreams.IsOpen(StandardStreams.Output) ? Console.OpenStandardOutput() : new ClosedStream("Standard output is closed."),
            StandardStreams.IsOpen(StandardStreams.Error) ? Console.OpenStandardError() : Stream.Null,
            Environment.GetEnvironmentVariable,
            !Console.IsOutputRedirected)
        {
            Width = Console.IsOutputRedirected || Console.WindowWidth is 0 ? null : Console.WindowWidth,
            ShowsProgress = !Console.IsErrorRedirected,
            Interruption = ListenForInterruption,
        };
    }

    /// <summary>Returns a writer of UTF-8 without byte order mark, whatever the system, which leaves the stream open.</summary>
    public static StreamWriter WriterTo(Stream stream) => new(stream, Utf8, leaveOpen: true) { AutoFlush = true };

    static CancellationToken ListenForInterruption()
    {
        var source = new CancellationTokenSource();
        Console.CancelKeyPress += (_, press) =>
        {
            press.Cancel = !source.IsCancellationRequested;
            source.Cancel();
        };
        return source.Token;
    }

    /// <summary>Whether colours are wanted and can be shown; a console that names no TERM is not known to understand them.</summary>
    public bool WantsColour => IsTerminal && string.IsNullOrEmpty(Variable("NO_COLOR")) && Variable("TERM") is not (null or "" or "dumb");
}
