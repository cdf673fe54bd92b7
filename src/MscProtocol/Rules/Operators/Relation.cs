namespace MscProtocol.Rules;

/// <summary>How a value should stand to another; a range or bound must stand so as a whole.</summary>
enum Relation
{
    AtLeast,
    AtMost,
    Above,
    Below,
    Within,
}
