namespace MscProtocol.Notation;

/// <summary>Which end of a value is stated.</summary>
enum Bound
{
    None,
    AtLeast,
    Above,
    AtMost,
    Below,
}
