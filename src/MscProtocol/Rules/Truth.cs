namespace MscProtocol.Rules;

/// <summary>The answer of a condition: what is not stated is neither true nor false.</summary>
enum Truth
{
    Fails,
    Unknown,
    Holds,
}
