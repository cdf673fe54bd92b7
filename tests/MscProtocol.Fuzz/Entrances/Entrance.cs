namespace MscProtocol.Fuzz.Entrances;

/// <summary>A way into the product for texts from outside.</summary>
/// <param name="name">The name by which it is asked for.</param>
/// <param name="make">Makes an input.</param>
/// <param name="run">Takes an input in, sees that all promises hold, and returns a digest of what came out.</param>
sealed class Entrance(string name, Func<Chance, string> make, Func<string, int> run)
{
    /// <summary>The name by which it is asked for.</summary>
    public string Name { get; } = name;

    /// <summary>Makes an input.</summary>
    public string Make(Chance chance) => make(chance);

    /// <summary>Takes an input in twice; throws a <see cref="BrokenPromiseException"/>, or whatever the product throws.</summary>
    public void Run(string input) => Promise.Holds(run(input) == run(input), "the same input gives the same result");
}
