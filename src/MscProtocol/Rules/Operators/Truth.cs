namespace MscProtocol.Rules;

/// <summary>The answer of a condition: what is not stated is neither true nor false.</summary>
/// <remarks>In this order the lesser of two answers is their "and", the greater their "or".</remarks>
enum Truth
{
    Fails,
    Unknown,
    Holds,
}
