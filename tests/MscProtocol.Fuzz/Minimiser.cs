using System.Diagnostics;

namespace MscProtocol.Fuzz;

/// <summary>Makes an input smaller as long as it shows the same failure.</summary>
static class Minimiser
{
    static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    /// <summary>Takes out ever smaller pieces: half of the text, a quarter, down to single characters.</summary>
    /// <param name="input">A text that shows the failure.</param>
    /// <param name="shows">Whether another text shows it.</param>
    public static string Reduce(string input, Func<string, bool> shows)
    {
        var clock = Stopwatch.StartNew();
        for (var size = input.Length / 2; size > 0;)
        {
            var isSmaller = false;
            for (var at = 0; at < input.Length && clock.Elapsed < Longest;)
            {
                var without = input.Remove(at, Math.Min(size, input.Length - at));
                if (shows(without))
                    (input, isSmaller) = (without, true);
                else
                    at += size;
            }

            if (clock.Elapsed >= Longest)
                break;
            size = isSmaller && size == 1 ? 1 : size / 2;
        }

        return input;
    }
}
