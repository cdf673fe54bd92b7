namespace MscProtocol.Fuzz;

/// <summary>Sees that no execution takes more than a second of the processor; one that hangs is told of while it does.</summary>
sealed class Watchdog : IDisposable
{
    static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);
    static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    readonly Action<string> tell;
    readonly Timer timer;

    // What runs, and what the watchdog last saw of it; a machine that is busy with other things makes nothing late.
    volatile Execution? running;
    Execution? seen;
    TimeSpan seenAt;

    public Watchdog(Action<string> tell)
    {
        this.tell = tell;
        timer = new(_ => Look(), null, Pause, Pause);
    }

    /// <summary>Watches <paramref name="run"/>; returns whether it took too long.</summary>
    public bool Watch(string description, Action run)
    {
        var execution = running = new(description);
        try
        {
            run();
        }
        finally
        {
            running = null;
        }

        return execution.IsLate;
    }

    public void Dispose() => timer.Dispose();

    void Look()
    {
        var execution = running;
        var now = Environment.CpuUsage.TotalTime;
        if (execution != seen)
        {
            (seen, seenAt) = (execution, now);
        }
        else if (execution is { IsLate: false } && now - seenAt > Longest)
        {
            execution.IsLate = true;
            tell($"SLOW {execution.Description}: more than {Longest.TotalSeconds} s of processor time");
        }
    }

    sealed class Execution(string description)
    {
        public string Description { get; } = description;

        public volatile bool IsLate;
    }
}
