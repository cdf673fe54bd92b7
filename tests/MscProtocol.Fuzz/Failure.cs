using System.Globalization;

namespace MscProtocol.Fuzz;

/// <summary>An input with which the product breaks a promise.</summary>
/// <param name="Entrance">Where it goes in.</param>
/// <param name="Seed">The seed that makes it.</param>
/// <param name="Input">The input, made as small as it could be.</param>
/// <param name="Trouble">What happened.</param>
sealed record Failure(string Entrance, long Seed, string Input, string Trouble)
{
    /// <summary>Returns the seed, what happened, and the input as a string of C#.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"FAILED {Entrance} --seed {Seed} --executions 1: {Trouble}\n  input: \"{string.Concat(Input.Select(Escape))}\"");

    static string Escape(char character) => character switch
    {
        '\n' => "\\n",
        '"' or '\\' => $"\\{character}",
        >= ' ' and <= '~' => $"{character}",
        _ => $"\\u{(int)character:X4}",
    };
}
