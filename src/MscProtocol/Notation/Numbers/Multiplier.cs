namespace MscProtocol.Notation;

/// <summary>How a number is multiplied by a power of ten.</summary>
enum Multiplier
{
    /// <summary>Not at all: another number's multiplier may be meant for this one too.</summary>
    None,

    /// <summary>"e6", which belongs to its own number only.</summary>
    Exponent,

    /// <summary>"× 10^6" or "million", which a range or a list may share.</summary>
    Shared,
}
