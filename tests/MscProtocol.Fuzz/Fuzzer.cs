using System.Diagnostics;
using System.Globalization;
using MscProtocol.Fuzz.Entrances;

namespace MscProtocol.Fuzz;

/// <summary>Sends inputs through entrances, and keeps what breaks a promise.</summary>
/// <param name="tell">Takes what is to be told while inputs run.</param>
sealed class Fuzzer(Action<string> tell) : IDisposable
{
    const int BetweenLooks = 256;

    readonly Watchdog watchdog = new(tell);
    readonly Dictionary<string, Failure> failures = [];

    /// <summary>One failure of each sort, with a small input.</summary>
    public IReadOnlyCollection<Failure> Failures => failures.Values;

    /// <summary>The largest memory of the process that was seen, in bytes.</summary>
    public long Memory { get; private set; }

    /// <summary>Makes inputs of seeds in a row and sends them through; returns how many there were.</summary>
    /// <param name="entrance">Where they go in.</param>
    /// <param name="firstSeed">The first seed.</param>
    /// <param name="executions">How many seeds to use at most.</param>
    /// <param name="time">How long to go on at most; without end where left out.</param>
    public long Run(Entrance entrance, long firstSeed, long executions, TimeSpan? time = null)
    {
        // What the product loads once is no input's time or memory.
        Try(entrance, firstSeed, entrance.Make(new(firstSeed)));
        var clock = Stopwatch.StartNew();
        for (long done = 0; done < executions; done++)
        {
            if (done % BetweenLooks == 0)
            {
                Memory = Math.Max(Memory, Environment.WorkingSet);
                if (clock.Elapsed > time)
                    return done;
            }

            Execute(entrance, firstSeed + done);
        }

        return executions;
    }

    public void Dispose() => watchdog.Dispose();

    void Execute(Entrance entrance, long seed)
    {
        var input = entrance.Make(new(seed));
        var (sort, trouble) = Try(entrance, seed, input);
        if (sort is null || failures.ContainsKey(sort))
            return;
        var small = Minimiser.Reduce(input, text => Try(entrance, seed, text).Sort == sort);
        var failure = new Failure(entrance.Name, seed, small, Try(entrance, seed, small).Trouble ?? trouble!);
        failures.Add(sort, failure);
        tell(failure.ToString());
    }

    (string? Sort, string? Trouble) Try(Entrance entrance, long seed, string input)
    {
        try
        {
            var isLate = watchdog.Watch(
                string.Create(CultureInfo.InvariantCulture, $"{entrance.Name} --seed {seed} --executions 1"), () => entrance.Run(input));
            return isLate ? ($"{entrance.Name} slow", "takes more than a second") : (null, null);
        }
        catch (Exception e)
        {
            return (SortOf(entrance, e), e is BrokenPromiseException ? $"not kept: {e.Message}" : e.ToString());
        }
    }

    // Where it was thrown tells exceptions apart; what was promised, up to the values in it, tells broken promises apart.
    static string SortOf(Entrance entrance, Exception e) =>
        $"{entrance.Name} {(e is BrokenPromiseException ? e.Message.Split(':')[0] : $"{e.GetType()} {e.StackTrace?.Split('\n')[0]}")}";
}
