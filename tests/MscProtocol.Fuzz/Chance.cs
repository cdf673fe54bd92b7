namespace MscProtocol.Fuzz;

/// <summary>Choices that follow from a seed alone: SplitMix64, so that seeds in a row give unrelated choices.</summary>
sealed class Chance(long seed)
{
    ulong state = unchecked((ulong)seed);

    /// <summary>Returns a number from 0 up to, not including, <paramref name="end"/>; 0 where that is no more than 1.</summary>
    public int Below(int end) => end <= 1 ? 0 : (int)(Next() % (ulong)end);

    /// <summary>Returns true once in so many times.</summary>
    public bool OneIn(int times) => Below(times) == 0;

    /// <summary>Returns one of the items.</summary>
    public T Of<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    ulong Next()
    {
        unchecked
        {
            var mixed = state += 0x9E3779B97F4A7C15;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }
}
