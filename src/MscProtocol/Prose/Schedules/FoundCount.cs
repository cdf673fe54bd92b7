namespace MscProtocol.Prose;

/// <summary>How often something is given, found among the tokens of a text.</summary>
/// <param name="Value">The number of times.</param>
/// <param name="IsCap">Whether it is the most that may be: "up to 10 doses".</param>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token.</param>
readonly record struct FoundCount(int Value, bool IsCap, int First, int Last)
{
    /// <summary>The least number of times where a range is stated, "3 to 5 doses"; else null.</summary>
    public int? Low { get; init; }

    /// <summary>What it counts.</summary>
    public CountScope Scope { get; init; }
}
