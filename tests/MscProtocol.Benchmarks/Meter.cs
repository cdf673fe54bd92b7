using System.Diagnostics;

namespace MscProtocol.Benchmarks;

/// <summary>Measures processor time, of which other work on the machine takes none.</summary>
static class Meter
{
    /// <summary>
    /// Returns the microseconds of one call of each step. The steps take turns, so that what slows the machine down slows all alike.
    /// </summary>
    public static double[] Microseconds(IReadOnlyList<Action> steps, int warmups, int turns, int calls = 1)
    {
        var times = steps.Select(_ => new List<double>(turns)).ToArray();
        for (var turn = -warmups; turn < turns; turn++)
        {
            for (var step = 0; step < steps.Count; step++)
            {
                var time = Time(steps[step], calls);
                if (turn >= 0)
                    times[step].Add(time);
            }
        }

        return Array.ConvertAll(times, Undisturbed);
    }

    /// <summary>Returns the microseconds that one call takes by the clock.</summary>
    public static double Elapsed(Action step)
    {
        var start = Stopwatch.GetTimestamp();
        step();
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds;
    }

    /// <summary>Returns the bytes that one call allocates, once it has been called before.</summary>
    public static long Bytes(Action step)
    {
        step();
        var before = GC.GetAllocatedBytesForCurrentThread();
        step();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    static double Time(Action step, int calls)
    {
        var before = Environment.CpuUsage.TotalTime;
        for (var call = 0; call < calls; call++)
            step();
        return (Environment.CpuUsage.TotalTime - before).TotalMicroseconds / calls;
    }

    // Of ten turns, at least one is disturbed by nothing.
    static double Undisturbed(List<double> times)
    {
        times.Sort();
        return times[times.Count / 10];
    }
}
