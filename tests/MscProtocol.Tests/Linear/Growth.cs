namespace MscProtocol.Tests.Linear;

/// <summary>
/// How the processor time of a step grows with the size of what it is given. Other work on the machine takes none of that time.
/// </summary>
/// <remarks>Fixtures that measure say <c>NonParallelizable</c>, because the time is that of the whole process.</remarks>
static class Growth
{
    /// <summary>Four times the size takes four times as long in linear time, sixteen times as long in quadratic time.</summary>
    public const double Ceiling = 8;

    const int Times = 4;
    const int Rounds = 2;

    // Less than this is mostly what measuring costs; a step that is quicker is called several times.
    static readonly TimeSpan Floor = TimeSpan.FromMilliseconds(2);

    // In so long a time the collector of garbage comes as often as its share is, in the small step and in the large one.
    static readonly TimeSpan Enough = TimeSpan.FromMilliseconds(500);

    /// <summary>Asserts that <paramref name="step"/> takes no more than linear time.</summary>
    /// <param name="size">A size at which the step takes well under a second when it is linear.</param>
    /// <param name="make">Makes what the step is given, of a size.</param>
    /// <param name="step">What is measured.</param>
    /// <param name="name">What to call the step when it fails.</param>
    public static void IsLinear<T>(int size, Func<int, T> make, Action<T> step, string name = "The step") =>
        Assert.That(Ratio(size, make, step), Is.LessThan(Ceiling), $"{name}: so many times as long for {Times} times the size of {size}.");

    /// <summary>Returns how many times as long <paramref name="step"/> takes for four times the size.</summary>
    /// <remarks>The two take turns, and the least time of each counts; where the ratio seems too high both are called more often.</remarks>
    /// <param name="size">The size.</param>
    /// <param name="make">Makes what the step is given, of a size.</param>
    /// <param name="step">What is measured.</param>
    /// <param name="enough">How long is measured before a ratio counts as too high; less will do where there is no garbage.</param>
    public static double Ratio<T>(int size, Func<int, T> make, Action<T> step, TimeSpan? enough = null)
    {
        var (small, large) = (make(size), make(size * Times));
        for (var calls = CallsFor(small, step); ; calls *= 2)
        {
            var (least, leastOfLarge) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
            for (var round = 0; round < Rounds; round++)
            {
                least = Shorter(least, TimeOf(small, step, calls));
                leastOfLarge = Shorter(leastOfLarge, TimeOf(large, step, calls));
            }

            if (leastOfLarge < least * Ceiling || least >= (enough ?? Enough))
                return leastOfLarge / least;
        }
    }

    // Calling it also has it compiled.
    static int CallsFor<T>(T given, Action<T> step)
    {
        var calls = 1;
        while (TimeOf(given, step, calls) < Floor)
            calls *= 2;
        return calls;
    }

    static TimeSpan TimeOf<T>(T given, Action<T> step, int calls)
    {
        var before = Environment.CpuUsage.TotalTime;
        for (var call = 0; call < calls; call++)
            step(given);
        return Environment.CpuUsage.TotalTime - before;
    }

    static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
